import fc from 'fast-check';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { datasetOf } from './outline.ts';

/** Parameters that a random dataset varies, between ends that leave the base year possible. */
const ends: Readonly<Record<string, readonly [number, number]>> = {
  u0: [0.5, 0.8],
  umax: [0.9, 1],
  uz: [0.55, 0.9],
  z0: [0, 0.25],
  s0: [0, 0.3],
  sb0: [0, 0.9],
  m0: [-0.1, 0.3],
  phi: [0, 0.8],
  delta: [0, 0.05],
  h0: [0, 0.01],
  gammaK: [-0.01, 0.03],
  L: [2, 12],
  LR: [0, 0.3],
  cum0: [2, 100],
  sigma: [2.6, 12],
  epsilon: [-2.5, -0.4],
  etaC: [0.2, 6],
  etaF: [0, 6],
  kappa: [0, 1],
  momentum: [-0.2, 0.4],
  iotaM: [0, 0.5],
  iotaG: [0, 0.6],
  iotaP: [0, 0.05],
  omegaH: [0.02, 0.3],
  hmax: [0.01, 0.2],
  omegaZ: [0.03, 0.3],
  zout: [0, 0.1],
  xi: [0, 5],
  chiZ: [0, 0.6],
  nu: [0, 0.5],
  taum: [1, 12],
  taug: [1, 12],
  rq: [0, 0.03],
  capex: [0, 3],
  debt0: [0, 6],
  vaShare: [1e-4, 0.3],
  pipe0: [0.5, 1.5],
  gapMacro: [-0.2, 0.2],
  gapWorld: [-0.2, 0.2],
  gapC: [-0.3, 0.3],
  growthC: [-3, 3],
  growthF: [-3, 3],
};

const flow = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 7, arbitrary: fc.double({ min: -3, max: 3, noNaN: true }).map((lg) => 10 ** lg) },
);
const growth = fc.integer({ min: -80, max: 80 }).map((tenths) => tenths / 10);
const share = (max: number) => fc.oneof(fc.constant(0), between(0, max));

/** A number between the ends, in steps that a person would type, and often an end itself. */
export function between(low: number, high: number): fc.Arbitrary<number> {
  const inside = fc.integer({ min: 0, max: 1000 }).map((step) => low + ((high - low) * step) / 1000);
  return fc.oneof({ weight: 3, arbitrary: inside }, fc.constantFrom(low, high));
}

/**
 * Small valid datasets: 1–5 sectors, 2–5 regions, China anywhere among them; flows over six orders of magnitude with
 * many zeros, so that origins drop out, destinations buy nothing and regions trade only with themselves.
 */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({ S: fc.integer({ min: 1, max: 5 }), R: fc.integer({ min: 2, max: 5 }) })
  .chain(({ S, R }) => {
    const list = <T>(n: number, entry: fc.Arbitrary<T>) => fc.array(entry, { minLength: n, maxLength: n });
    const bySector = (entry: fc.Arbitrary<number>) => list(S, list(S, entry));
    const links = (entry: fc.Arbitrary<number>) => list(S, list(R, list(R, entry)));
    const sectors = Array.from({ length: S }, (_, s) => `s${s}`);
    const ownParameters = fc.record(
      Object.fromEntries(
        sectors.flatMap((sector) =>
          Object.entries(ends).map(([name, [low, high]]) => [`${sector}.${name}`, between(low, high)]),
        ),
      ),
    );
    return fc
      .record({
        china: fc.nat(R - 1),
        flows: links(flow),
        autarky: fc.array(fc.nat(R - 1), { maxLength: 1 }),
        tariffs: links(share(150)),
        parameters: ownParameters,
        groups: list(S, fc.constantFrom('mining' as const, 'manufacturing' as const)),
        demandGrowth: list(S, list(R, growth)),
        supplyGrowth: list(S, list(R, growth)),
        inputCosts: bySector(share(0.3)),
        intermediateUse: bySector(share(0.9 / S)),
        crossPrice: bySector(share(0.35 / S)),
        pull: share(1),
        programmeSpending: list(3, list(S, share(0.3))),
        gdpChinaUsdBn: between(10, 20_000),
        incomeFeedback: share(0.5),
      })
      .map(({ china, flows, autarky, tariffs, crossPrice, ...rest }) =>
        datasetOf({
          ...rest,
          crossPrice: withoutDiagonal(crossPrice),
          regions: Array.from({ length: R }, (_, r) => (r === china ? 'CN' : `r${r}`)),
          sectors,
          flows: flows.map((sector) => possible(sector, china, autarky)),
          tariffs: tariffs.map(withoutDiagonal),
        }),
      );
  });

const withoutDiagonal = (matrix: readonly (readonly number[])[]) =>
  matrix.map((row, i) => row.map((value, j) => (i === j ? 0 : value)));

/** China sells to and buys from itself; a region in `autarky` trades with nobody else. */
function possible(flows: readonly number[][], china: number, autarky: readonly number[]): number[][] {
  return flows.map((row, o) =>
    row.map((value, d) => {
      if (o === china && d === china) return Math.max(value, 1);
      return o !== d && (autarky.includes(o) || autarky.includes(d)) ? 0 : value;
    }),
  );
}
