import { chinaIndex, type Dataset } from '../../src-model/dataset/dataset.ts';
import type { Assumptions } from '../../src-model/study/study.ts';
import { parameterOf } from './parameters.ts';

export type SectorConstants = ReturnType<typeof calibrateSector>;

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

/** §2, once per sector. Matrices are `[o][d]`. */
export function calibrateSector(dataset: Dataset, assumptions: Assumptions, s: number) {
  const sector = dataset.sectors[s]!;
  const C = chinaIndex(dataset);
  const R = dataset.regions.length;
  const regions = [...Array(R).keys()];
  const p = (name: string) => parameterOf(dataset, assumptions, sector.id, name);
  const V = dataset.flows[s]!;
  const tau0 = dataset.tariffs[s]!.map((row, o) => row.map((rate, d) => (o === d ? 0 : rate / 100)));
  const spending = regions.map((d) => sum(regions.map((o) => V[o]![d]! * (1 + tau0[o]![d]!))));
  const sales = regions.map((o) => sum(V[o]! as number[]));
  const theta = regions.map((o) =>
    regions.map((d) => (spending[d]! > 0 ? (V[o]![d]! * (1 + tau0[o]![d]!)) / spending[d]! : 0)),
  );
  const lambda = regions.map((o) => regions.map((d) => (sales[o]! > 0 ? V[o]![d]! / sales[o]! : 0)));
  const [u0, z0, uz, umax, h0] = [p('u0'), p('z0'), p('uz'), p('umax'), p('h0')];
  const uL0 = (u0 - z0 * uz) / (1 - z0);
  const a = Math.log(uL0 / umax / (1 - uL0 / umax));
  const logistic = 1 / (1 + Math.exp(-a));
  const b = ((1 - z0) * umax * logistic * (1 - logistic)) / (u0 * p('etaC'));
  const zeta = ((p('zout') + p('xi') * h0) * z0) / (1 - z0);
  const k = dataset.intermediateUse[s]! as number[];
  return {
    V,
    tau0,
    spending,
    sales,
    theta,
    lambda,
    u0,
    z0,
    uz,
    umax,
    h0,
    a,
    b,
    zeta,
    k,
    K: sum(k),
    A: spending[C]!,
    alpha: dataset.inputCosts[s]!,
    cross: dataset.crossPrice[s]!,
    beta: dataset.programmeSpending.map((row) => row[s]!),
    g: dataset.demandGrowth[s]!.map((x) => x / 400),
    gG: dataset.supplyGrowth[s]!.map((x) => x / 400),
    sigma: p('sigma'),
    epsilon: p('epsilon'),
    eta: p('etaF'),
    kappa: p('kappa'),
    momentum: p('momentum'),
    s0: p('s0'),
    sb0: p('sb0'),
    m0: p('m0'),
    phi: p('phi'),
    delta: p('delta'),
    gammaK: p('gammaK'),
    L: p('L'),
    ell: -Math.log2(1 - p('LR')),
    cum0: p('cum0'),
    iotaM: p('iotaM'),
    iotaG: p('iotaG'),
    iotaP: p('iotaP'),
    omegaH: p('omegaH'),
    hmax: p('hmax'),
    omegaZ: p('omegaZ'),
    zout: p('zout'),
    xi: p('xi'),
    chiZ: p('chiZ'),
    nu: p('nu'),
    taum: p('taum'),
    taug: p('taug'),
    rq: p('rq'),
    capex: p('capex'),
    debt0: p('debt0'),
    va: p('vaShare'),
    pipe0: p('pipe0'),
    gapMacro: p('gapMacro'),
    gapWorld: p('gapWorld'),
    gapC: p('gapC'),
    growthC: p('growthC') / 400,
    growthF: p('growthF') / 400,
    zcap: 0.95 * Math.min(1, u0 / uz),
  };
}
