import { chinaIndex, type Dataset } from '../../src-model/dataset/dataset.ts';
import type { SectorConstants } from './calibration.ts';
import type { Equilibrium } from './tradeBlock.ts';

/** One sector in one quarter, as §8 reads it. */
export interface SectorQuarter {
  readonly c: SectorConstants;
  readonly w: number[][];
  readonly omega: number[][];
  readonly mu: number[][];
  readonly tau: number[][];
  readonly eq: Equilibrium;
  readonly G: number[];
  readonly gGt: number[];
  /** N'_d of the consumer surplus. */
  readonly noPolicyDemand: number[];
  readonly k: number;
  readonly z: number;
  readonly cost: number;
  readonly margin: number;
  readonly h: number;
  readonly startRate: number;
  readonly debt: number;
  readonly subsidy: number;
  readonly eC: number;
}

/** Appends the outcomes of one quarter (§8) to their series. */
export function writeOutcomes(
  paths: Map<string, number[]>,
  dataset: Dataset,
  quarter: readonly SectorQuarter[],
  stimulusBill: number,
): void {
  const C = chinaIndex(dataset);
  const ids = dataset.regions.map((r) => r.id);
  const put = (path: string, value: number) => {
    const series = paths.get(path);
    if (series) series.push(value);
    else paths.set(path, [value]);
  };
  const exportsTo = ids.map(() => 0);
  const importsFrom = ids.map(() => 0);
  quarter.forEach((x, s) => {
    const { c, eq } = x;
    const base = `sectors.${dataset.sectors[s]!.id}`;
    const pC = Math.exp(eq.lnp[C]!);
    put(`${base}.utilization`, 100 * eq.utilization);
    put(`${base}.price`, pC);
    put(`${base}.unitCost`, x.cost);
    put(`${base}.output`, eq.yC);
    put(`${base}.capacity`, x.k);
    put(`${base}.zombieShare`, 100 * x.z);
    put(`${base}.margin`, 100 * x.margin);
    put(`${base}.exitRate`, 100 * x.h);
    put(`${base}.startRate`, 100 * x.startRate);
    put(`${base}.debt`, x.debt);
    put(`${base}.operatingSurplus`, c.sales[C]! * pC * eq.yC * x.margin * x.eC);
    ids.forEach((id, d) => {
      const p = (o: number) => Math.exp(eq.lnp[o]!);
      const e = (o: number) => (o === C ? x.eC : 1);
      const rent = (o: number) => (o === C ? Math.exp(eq.rent[d]!) : 1);
      if (d !== C) {
        const exported = c.V[C]![d]! * eq.x[C]![d]! * pC * x.eC * Math.exp(eq.rent[d]!);
        const imported = c.V[d]![C]! * eq.x[d]![C]! * p(d);
        exportsTo[d]! += exported;
        importsFrom[d]! += imported;
        const makes = c.sales[d]! > 0;
        const output = makes ? x.G[d]! * p(d) ** c.eta : 0;
        put(`${base}.exports.${id}`, exported);
        put(`${base}.exportVolume.${id}`, eq.x[C]![d]!);
        put(`${base}.imports.${id}`, imported);
        put(`${base}.foreignOutput.${id}`, output);
        put(`${base}.foreignPrice.${id}`, p(d));
        put(
          `${base}.producerSurplus.${id}`,
          makes ? (c.sales[d]! * (output * p(d) - x.gGt[d]!)) / (1 + c.eta) : 0,
        );
      }
      const paid = c.theta.reduce(
        (a, row, o) =>
          a +
          (row[d]! > 0
            ? row[d]! *
              Math.exp(
                (1 - c.sigma) * (eq.lnp[o]! + x.w[o]![d]! - x.mu[o]![d]! + (o === C ? eq.rent[d]! : 0)),
              )
            : 0),
        0,
      );
      put(`${base}.buyersPrice.${id}`, paid > 0 ? paid ** (1 / (1 - c.sigma)) : 1);
      put(`${base}.marketShare.${id}`, 100 * eq.share[C]![d]!);
      put(
        `${base}.tariffRevenue.${id}`,
        ids.reduce(
          (a, _, o) => (o === d ? a : a + x.tau[o]![d]! * c.V[o]![d]! * eq.x[o]![d]! * p(o) * e(o) * rent(o)),
          0,
        ),
      );
      const P = Math.exp(eq.lnP[d]!);
      const f = c.epsilon === -1 ? Math.log(P) : (P ** (1 + c.epsilon) - 1) / (1 + c.epsilon);
      const unadapted =
        eq.share.reduce((a, row, o) => a + row[d]! * Math.exp(x.w[o]![d]! - x.omega[o]![d]!), 0) - 1;
      put(
        `${base}.consumerSurplus.${id}`,
        c.spending[d]! > 0
          ? -c.spending[d]! * x.noPolicyDemand[d]! * (f + P ** (1 + c.epsilon) * unadapted) * e(d)
          : 0,
      );
    });
  });
  const groups = {
    industry: () => true,
    manufacturing: (s: number) => dataset.sectors[s]!.group === 'manufacturing',
    mining: (s: number) => dataset.sectors[s]!.group === 'mining',
  };
  for (const [name, member] of Object.entries(groups)) {
    const weight = (x: SectorQuarter, s: number) => (member(s) ? x.c.va * x.k : 0);
    const total = quarter.reduce((a, x, s) => a + weight(x, s), 0);
    if (total > 0)
      put(
        `aggregates.utilization.${name}`,
        (100 * quarter.reduce((a, x, s) => a + weight(x, s) * x.eq.utilization, 0)) / total,
      );
  }
  put('aggregates.sectorsBelow80', quarter.filter((x) => x.eq.utilization < 0.8 - 1e-9).length);
  put(
    'aggregates.exportsTotal',
    exportsTo.reduce((a, b) => a + b, 0),
  );
  put(
    'aggregates.importsTotal',
    importsFrom.reduce((a, b) => a + b, 0),
  );
  ids.forEach((id, d) => {
    if (d === C) return;
    put(`aggregates.exports.${id}`, exportsTo[d]!);
    put(`aggregates.imports.${id}`, importsFrom[d]!);
    put(`aggregates.goodsBalance.${id}`, exportsTo[d]! - importsFrom[d]!);
  });
  put(
    'aggregates.subsidyBill',
    quarter.reduce((a, x) => a + x.subsidy * Math.exp(x.eq.lnp[C]!) * x.eq.yC * x.c.sales[C]! * x.eC, 0),
  );
  put('aggregates.stimulusBill', stimulusBill);
}
