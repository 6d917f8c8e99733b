import type { Calibration } from '../calibration/calibration.ts';
import { maxRegions, maxSectors, mostSteps, seriesLimit, tolerance } from './limits.ts';

/**
 * The market of one sector in one quarter (§4), and its quick solver.
 *
 * All arrays of the solver stand at the top of this module, at the largest size a dataset may have,
 * and everything that touches them in the hot loop stands below: the compiler then knows each address as a constant,
 * which makes the loop about twice as fast as the same code on arrays that are passed around. Runs do not overlap,
 * so engines share them. The first three hold all sectors, `R·R` numbers each; the others only the one at hand.
 */
const shareWeight = new Float64Array(maxSectors * maxRegions ** 2); // θ·exp((1−σ)(ω−μ)) as [s,d,o]
const flowWeight = new Float64Array(maxSectors * maxRegions ** 2); // λ·exp(−σ(ω−μ)−μ) as [s,o,d]
const inverse = new Float64Array(maxSectors * maxRegions ** 2); // H, inverse Jacobian [s,o,m]
const demand = new Float64Array(maxRegions); // D[d]
const lnSupply = new Float64Array(maxRegions); // ln G[o], abroad
const x = new Float64Array(maxRegions); // ln p[o]
const pricePower = new Float64Array(maxRegions); // p^(1−σ)
const spending = new Float64Array(maxRegions); // Π[d]
const pull = new Float64Array(maxRegions); // W[d] = D·P^(σ+ε)
const basket = new Float64Array(maxRegions); // Σ_d flowWeight·W, so that y[o] = basket·p^(−σ)
const F = new Float64Array(2 * maxRegions); // ln supply − ln demand; rents of restraints after the prices
// The anchor: the last point that was computed by exp and log, around which short series serve.
const anchorX = new Float64Array(maxRegions);
const anchorPricePower = new Float64Array(maxRegions);
const anchorInverseSpending = new Float64Array(maxRegions);
const anchorPull = new Float64Array(maxRegions);
const anchorBasket = new Float64Array(maxRegions);
const anchorLnBasket = new Float64Array(maxRegions);
// Steps of this quarter, what H made of F after each, and scratch.
const steps = new Float64Array(mostSteps * maxRegions);
const images = new Float64Array(mostSteps * maxRegions);
const left = new Float64Array(maxRegions);

/** Constants of the sector at hand, set by `openMarket`; `found` is what the last evaluation came to. */
const sector = {
  R: 0,
  C: 0,
  /** Where the sector begins in the arrays of all sectors. */
  first: 0,
  sigma: 0,
  eta: 0,
  /** `(σ+ε)/(1−σ)`: the power of `Π` in `W`. */
  spendingPower: 0,
  a: 0,
  inverseB: 0,
  uz: 0,
  umax: 0,
  /** `k/u0`, `z` and `ln((1+s)/(1+s0)) − ln c`. */
  capacity: 0,
  zombies: 0,
  costShift: 0,
};
const found = { residual: 0, utilization: 0, supplySlope: 0, iterations: 0 };

/** What the other parts of the trade block read and write of the market at hand. */
export const market = {
  shareWeight,
  flowWeight,
  inverse,
  demand,
  lnSupply,
  x,
  pricePower,
  spending,
  pull,
  basket,
  F,
  sector,
  found,
} as const;

/**
 * At the equilibrium: `p[o]`, `p^(−σ)[o]`, `ln Π[d]`, the price index `P[d]`, and the bills of buyers in `d` with
 * actual wedges (outcomes/bills): `Π` with `w` for `ω`, `Π·Σ share·exp(w−ω)`, tariff revenue.
 */
export const settled = {
  price: new Float64Array(maxRegions),
  demandPower: new Float64Array(maxRegions),
  lnSpending: new Float64Array(maxRegions),
  index: new Float64Array(maxRegions),
  paidPower: new Float64Array(maxRegions),
  paid: new Float64Array(maxRegions),
  duties: new Float64Array(maxRegions),
} as const;

/** Takes the constants of sector `s`; what changes by quarter (`capacity` …, `demand`, `lnSupply`, weights) is set apart. */
export function openMarket(c: Calibration, s: number): void {
  const { sigma, epsilon, etaF, uz, umax } = c.parameters;
  sector.R = c.R;
  sector.C = c.C;
  sector.first = s * c.R * c.R;
  sector.sigma = sigma[s]!;
  sector.eta = etaF[s]!;
  sector.spendingPower = (sigma[s]! + epsilon[s]!) / (1 - sigma[s]!);
  sector.a = c.a[s]!;
  sector.inverseB = 1 / c.b[s]!;
  sector.uz = uz[s]!;
  sector.umax = umax[s]!;
  found.iterations = 0;
}

/**
 * Clears the market from the start in `x`: Newton with the inverse Jacobian `H` of earlier quarters and Broyden's
 * updates. Within the quarter an update is a pair (step `s`, image `v = H·F` after it) with
 * `H⁺ = H − v·(sᵀH)/(sᵀ(s+v))`, so that a step costs one product with `H`; all are written into `H` at the end.
 * Returns 'slow' where a fresh Jacobian would pay, 'stuck' where only the full Newton of the specification helps.
 */
export function solveQuickly(): 'cleared' | 'slow' | 'stuck' {
  const { R } = sector;
  evaluateExactly();
  let before = found.residual;
  for (let pairs = 0; pairs < mostSteps; pairs++) {
    if (before <= tolerance) {
      for (let i = 0; i < pairs - 1; i++) learn(R, i);
      return 'cleared';
    }
    if (!(before < 1e3)) return 'stuck';
    takeStep(R, pairs);
    evaluateNear();
    if (found.residual > 0.1 * before && found.residual > tolerance) return 'slow';
    before = found.residual;
  }
  return 'stuck';
}

/**
 * Evaluates `F` at `x` by exp and log, and makes this point the anchor of the series. Sets `found.residual` to
 * max|F|, NaN where anything left the numbers. Demand and supply abroad are powers of the same price, so one log
 * serves both: `F_o = ln G + (σ+η)·ln p − ln basket`.
 */
export function evaluateExactly(): void {
  const { R, sigma, spendingPower } = sector;
  for (let o = 0; o < R; o++) {
    const p = Math.exp((1 - sigma) * x[o]!);
    pricePower[o] = p;
    anchorPricePower[o] = p;
    anchorX[o] = x[o]!;
  }
  sumSpending(R);
  for (let d = 0; d < R; d++) {
    const Pi = spending[d]!;
    const W = Pi > 0 ? demand[d]! * Math.exp(spendingPower * Math.log(Pi)) : 0;
    pull[d] = W;
    anchorPull[d] = W;
    anchorInverseSpending[d] = Pi > 0 ? 1 / Pi : 0;
  }
  fillBaskets(R);
  for (let o = 0; o < R; o++) {
    anchorBasket[o] = basket[o]!;
    anchorLnBasket[o] = basket[o]! > 0 ? Math.log(basket[o]!) : 0;
  }
  excessSupply(R);
}

/** The same by short series around the anchor; exactly where a price or a market's spending moved too far from it. */
function evaluateNear(): void {
  const { R, sigma, spendingPower: a } = sector;
  const slope = 1 - sigma;
  let far = false;
  for (let o = 0; o < R; o++) {
    const z = slope * (x[o]! - anchorX[o]!);
    if (!(z < seriesLimit && z > -seriesLimit)) far = true;
    // exp(z): six terms leave less than 5e-15
    pricePower[o] =
      anchorPricePower[o]! *
      (1 + z * (1 + z * (1 / 2 + z * (1 / 6 + z * (1 / 24 + z * (1 / 120 + z * (1 / 720)))))));
  }
  sumSpending(R);
  const c2 = a * ((a - 1) / 2);
  const c3 = c2 * ((a - 2) / 3);
  const c4 = c3 * ((a - 3) / 4);
  const c5 = c4 * ((a - 4) / 5);
  const c6 = c5 * ((a - 5) / 6);
  const c7 = c6 * ((a - 6) / 7);
  for (let d = 0; d < R; d++) {
    const near = anchorInverseSpending[d]!;
    const u = near > 0 ? spending[d]! * near - 1 : 0;
    if (!(u < seriesLimit && u > -seriesLimit)) far = true;
    // (1+u)^a: seven terms of the binomial series leave less than 1e-13
    pull[d] = anchorPull[d]! * (1 + u * (a + u * (c2 + u * (c3 + u * (c4 + u * (c5 + u * (c6 + u * c7)))))));
  }
  fillBaskets(R);
  if (far) evaluateExactly();
  else excessSupply(R);
}

/** `Π[d] = Σ_o shareWeight·p^(1−σ)`. */
function sumSpending(R: number): void {
  let at = sector.first;
  for (let d = 0; d < R; d++) {
    let sum = 0;
    for (let o = 0; o < R; o++) sum += shareWeight[at++]! * pricePower[o]!;
    spending[d] = sum;
  }
}

/** `basket[o] = Σ_d flowWeight·W`. */
function fillBaskets(R: number): void {
  let at = sector.first;
  for (let o = 0; o < R; o++) {
    let sum = 0;
    for (let d = 0; d < R; d++) sum += flowWeight[at++]! * pull[d]!;
    basket[o] = sum;
  }
}

/** `F = ln supply − ln demand`; an origin without sales stays at 0. */
function excessSupply(R: number): void {
  const { C, sigma, eta } = sector;
  const slope = sigma + eta;
  let worst = 0;
  for (let o = 0; o < R; o++) {
    const sum = basket[o]!;
    if (sum === 0) {
      F[o] = 0;
      continue;
    }
    // ln(sum/anchor) = 2·(r + r³/3 + r⁵/5 + …) with r = (sum−anchor)/(sum+anchor)
    const anchor = anchorBasket[o]!;
    const r = (sum - anchor) / (sum + anchor);
    const square = r * r;
    const lnBasket =
      anchorLnBasket[o]! + 2 * r * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7))));
    const own = o === C ? chinaLnSupply() + sigma * x[o]! : lnSupply[o]! + slope * x[o]!;
    const excess = own - lnBasket;
    F[o] = excess;
    const size = Math.abs(excess);
    if (size > worst || Number.isNaN(size)) worst = size;
  }
  found.residual = worst;
  found.iterations += 1;
}

/** `ln y_C` of §4: capacity times utilization, which answers to price less unit cost. */
function chinaLnSupply(): number {
  const { C, a, inverseB, uz, umax, capacity, zombies, costShift } = sector;
  const responsive = (1 - zombies) * umax;
  const logistic = 1 / (1 + Math.exp(-(a + (x[C]! + costShift) * inverseB)));
  const utilization = zombies * uz + responsive * logistic;
  found.utilization = utilization;
  found.supplySlope = (responsive * logistic * (1 - logistic) * inverseB) / utilization;
  return Math.log(capacity * utilization);
}

/** `x −= H⁺·F` with the pairs of this quarter, shortened so that no log price moves by more than 0.5. */
function takeStep(R: number, pairs: number): void {
  const row = pairs * R;
  let at = sector.first;
  for (let o = 0; o < R; o++) {
    let sum = 0;
    for (let m = 0; m < R; m++) sum += inverse[at++]! * F[m]!;
    steps[row + o] = sum;
  }
  for (let i = 0; i < pairs - 1; i++) correct(R, i, row);
  if (pairs > 0) {
    const last = row - R;
    for (let o = 0; o < R; o++) images[last + o] = steps[row + o]!;
    correct(R, pairs - 1, row);
  }
  let longest = 0;
  for (let o = 0; o < R; o++) longest = Math.max(longest, Math.abs(steps[row + o]!));
  const scale = longest > 0.5 ? -0.5 / longest : -1;
  for (let o = 0; o < R; o++) {
    const move = scale * steps[row + o]!;
    steps[row + o] = move;
    x[o]! += move;
  }
}

/** Applies update `i` to the vector `q` at `steps[row …]`: `q −= v·(s·q)/(s·(s+v))`. */
function correct(R: number, i: number, row: number): void {
  const pair = i * R;
  let along = 0;
  let scale = 0;
  for (let o = 0; o < R; o++) {
    const step = steps[pair + o]!;
    along += step * steps[row + o]!;
    scale += step * (step + images[pair + o]!);
  }
  if (scale === 0) return;
  const weight = along / scale;
  for (let o = 0; o < R; o++) steps[row + o]! -= weight * images[pair + o]!;
}

/** Writes pair `i` into `H`. */
function learn(R: number, i: number): void {
  const pair = i * R;
  let scale = 0;
  for (let o = 0; o < R; o++) {
    scale += steps[pair + o]! * (steps[pair + o]! + images[pair + o]!);
    left[o] = 0;
  }
  if (!(scale > 1e-40)) return;
  let at = sector.first;
  for (let o = 0; o < R; o++) {
    const move = steps[pair + o]!;
    for (let m = 0; m < R; m++) left[m]! += move * inverse[at++]!;
  }
  at = sector.first;
  for (let o = 0; o < R; o++) {
    const weight = images[pair + o]! / scale;
    for (let m = 0; m < R; m++) inverse[at++]! -= weight * left[m]!;
  }
}
