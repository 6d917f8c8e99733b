import type { SectorConstants } from './calibration.ts';
import { solveLinear } from './linear.ts';

/** What §4 takes as given in one quarter of one sector. Matrices `[o][d]`, `C` is China's index. */
export interface MarketConditions {
  readonly c: SectorConstants;
  readonly C: number;
  readonly omega: readonly (readonly number[])[];
  readonly mu: readonly (readonly number[])[];
  readonly lnD: readonly number[];
  readonly G: readonly number[];
  readonly capacity: number;
  readonly zombies: number;
  /** ln((1+s)/(1+s0)) − ln c. */
  readonly costShift: number;
  readonly cap: readonly number[];
}

export interface Equilibrium {
  readonly lnp: number[];
  readonly rent: number[];
  readonly x: number[][];
  readonly share: number[][];
  readonly lnP: number[];
  readonly utilization: number;
  readonly yC: number;
}

/** Quantities, shares and excess supply `F` at log prices `lnp` and rents `rent` (on C's links). */
function evaluate(m: MarketConditions, lnp: readonly number[], rent: readonly number[]) {
  const { c, C } = m;
  const R = lnp.length;
  const l = c.theta.map((row, o) =>
    row.map((_, d) => lnp[o]! + m.omega[o]![d]! - m.mu[o]![d]! + (o === C ? rent[d]! : 0)),
  );
  const pi = c.theta.map((row, o) =>
    row.map((th, d) => (th > 0 ? th * Math.exp((1 - c.sigma) * l[o]![d]!) : 0)),
  );
  const Pi = lnp.map((_, d) => pi.reduce((a, row) => a + row[d]!, 0));
  const share = pi.map((row) => row.map((x, d) => (Pi[d]! > 0 ? x / Pi[d]! : 0)));
  const lnP = Pi.map((x) => (x > 0 ? Math.log(x) / (1 - c.sigma) : 0));
  const lnQ = lnP.map((x, d) => m.lnD[d]! + c.epsilon * x);
  const x = l.map((row, o) =>
    row.map((lod, d) =>
      c.theta[o]![d]! > 0 ? Math.exp(-c.sigma * lod + c.sigma * lnP[d]! + lnQ[d]! - m.mu[o]![d]!) : 0,
    ),
  );
  const demand = x.map((row, o) => row.reduce((a, xod, d) => a + c.lambda[o]![d]! * xod, 0));
  const logistic = 1 / (1 + Math.exp(-(c.a + (lnp[C]! + m.costShift) / c.b)));
  const utilization = m.zombies * c.uz + (1 - m.zombies) * c.umax * logistic;
  const yC = (m.capacity * utilization) / c.u0;
  const F = Array.from({ length: R }, (_, o) => {
    if (c.sales[o]! === 0) return 0;
    const supply = o === C ? Math.log(yC) : Math.log(m.G[o]!) + c.eta * lnp[o]!;
    return supply - Math.log(demand[o]!);
  });
  const supplySlope = Array.from({ length: R }, (_, o) =>
    o === C ? ((1 - m.zombies) * c.umax * logistic * (1 - logistic)) / c.b / utilization : c.eta,
  );
  return { share, lnP, x, demand, F, supplySlope, utilization, yC };
}

/** Newton in logs on prices and the rents of the `bound` links together. */
function newton(
  m: MarketConditions,
  bound: readonly number[],
  start: readonly number[],
  startRent: readonly number[],
) {
  const { c, C } = m;
  const R = start.length;
  let lnp = [...start];
  let rent = [...startRent];
  let at = evaluate(m, lnp, rent);
  const residuals = (e: typeof at) => [...e.F, ...bound.map((d) => Math.log(e.x[C]![d]! / m.cap[d]!))];
  const norm = (xs: readonly number[]) => xs.reduce((a, x) => Math.max(a, Math.abs(x)), 0);
  for (let step = 0; step < 200; step++) {
    const F = residuals(at);
    if (norm(F) <= 1e-11) return { lnp, rent, at };
    if (Number.isNaN(norm(F))) throw new Error('no equilibrium: not a number');
    const n = R + bound.length;
    const J = Array.from({ length: n }, () => Array<number>(n).fill(0));
    const e = at;
    // d ln x[o,d] / d ln p_m = −σ·[o=m] + (σ+ε)·share[m,d]
    const dx = (o: number, d: number, k: number) =>
      (o === k ? -c.sigma : 0) + (c.sigma + c.epsilon) * e.share[k]![d]!;
    const dxr = (o: number, d: number, link: number) =>
      d === link ? (o === C ? -c.sigma : 0) + (c.sigma + c.epsilon) * e.share[C]![d]! : 0;
    for (let o = 0; o < R; o++) {
      if (c.sales[o]! === 0) {
        J[o]![o] = 1;
        continue;
      }
      const weight = (d: number) => (c.lambda[o]![d]! * e.x[o]![d]!) / e.demand[o]!;
      for (let k = 0; k < R; k++) {
        let slope = 0;
        for (let d = 0; d < R; d++) slope += weight(d) * dx(o, d, k);
        J[o]![k] = (o === k ? e.supplySlope[o]! : 0) - slope;
      }
      bound.forEach((link, i) => {
        J[o]![R + i] = -weight(link) * dxr(o, link, link);
      });
    }
    bound.forEach((d, i) => {
      for (let k = 0; k < R; k++) J[R + i]![k] = dx(C, d, k);
      J[R + i]![R + i] = dxr(C, d, d);
    });
    const delta = solveLinear(J, F);
    let scale = Math.min(1, 0.5 / norm(delta));
    for (;;) {
      const nextP = lnp.map((x, i) => x - scale * delta[i]!);
      const nextR = [...rent];
      bound.forEach((d, i) => {
        nextR[d] = rent[d]! - scale * delta[R + i]!;
      });
      const next = evaluate(m, nextP, nextR);
      if (step < 50 || norm(residuals(next)) < norm(F) || scale < 1e-12) {
        [lnp, rent, at] = [nextP, nextR, next];
        break;
      }
      scale /= 2;
    }
  }
  throw new Error('no equilibrium after 200 steps');
}

/** §4, with export restraints as a complementarity problem on China's links. */
export function clearMarket(m: MarketConditions, start: readonly number[]): Equilibrium {
  const noRent = start.map(() => 0);
  let solution = newton(m, [], start, noRent);
  let bound: number[] = [];
  for (let round = 0; round < 100; round++) {
    const above = start
      .map((_, d) => d)
      .filter((d) => !bound.includes(d) && solution.at.x[m.C]![d]! > m.cap[d]! * (1 + 1e-12));
    const released = bound.filter((d) => solution.rent[d]! < 0);
    if (above.length === 0 && released.length === 0) break;
    bound = [...bound.filter((d) => !released.includes(d)), ...above];
    solution = newton(
      m,
      bound,
      solution.lnp,
      solution.rent.map((r, d) => (bound.includes(d) ? r : 0)),
    );
  }
  const { lnp, rent, at } = solution;
  return { lnp, rent, x: at.x, share: at.share, lnP: at.lnP, utilization: at.utilization, yC: at.yC };
}
