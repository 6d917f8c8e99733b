import { chinaIndex, type Dataset } from '../../src-model/dataset/dataset.ts';
import type { Lever } from '../../src-model/levers/lever.ts';
import type { OutcomeSeries } from '../../src-model/outcomes/catalogue.ts';
import type { Engine } from '../../src-model/run/engine.ts';
import { seriesOf } from '../../src-model/run/projection.ts';
import type { Assumptions } from '../../src-model/study/study.ts';
import { referenceRun } from './run.ts';

export interface Disagreement {
  readonly error: number;
  readonly where: string;
}

/**
 * The largest disagreement between engine and reference over all outcomes and quarters: relative to the value, or
 * to the natural scale of the outcome where that is larger.
 */
export function disagreement(
  engine: Engine,
  levers: readonly Lever[],
  assumptions: Assumptions = {},
): Disagreement {
  const run = engine.run(levers, assumptions);
  if (!run.ok) throw new Error(JSON.stringify(run.error));
  const expected = referenceRun(engine.dataset, levers, assumptions, engine.quarters);
  const paths = engine.catalogue.byPath;
  const unmatched = [...paths.keys(), ...expected.keys()].filter(
    (path) => !(paths.has(path) && expected.has(path)),
  );
  if (unmatched.length > 0) throw new Error(`only one of the two knows ${unmatched.join(', ')}`);
  let worst: Disagreement = { error: 0, where: 'nowhere' };
  for (const series of engine.catalogue.series) {
    const scale = naturalScale(engine.dataset, series);
    const reference = expected.get(series.path)!;
    seriesOf(run.value, series).forEach((value, t) => {
      const error = Math.abs(value - reference[t]!) / Math.max(scale, Math.abs(reference[t]!));
      if (!(error <= worst.error))
        worst = { error, where: `${series.path} at t = ${t}: ${value}, reference ${reference[t]}` };
    });
  }
  return worst;
}

/**
 * Hats and percent are of order 1. A surplus, a revenue or a balance is a difference or a sum of terms as large as
 * sales or spending, a margin a difference of two terms near 100 %: near zero their last digits are those of the
 * terms, which therefore set the scale. Aggregates have the scale of all sectors together.
 */
export function naturalScale(dataset: Dataset, { unit, outcome, sector, market }: OutcomeSeries): number {
  if (outcome === 'margin') return 100;
  if (unit !== 'usdBnPerYear') return 1;
  const region = market === undefined ? chinaIndex(dataset) : regionIndex(dataset, market);
  const sizes = dataset.sectors.map(({ id }, s) =>
    sector === undefined || id === sector ? sizeOf(dataset, s, region) : 0,
  );
  return sizes.reduce((sum, size) => sum + size, 1);
}

/** Base sales or, if larger, spending of a region in a sector, bn USD a year. */
function sizeOf({ flows, tariffs }: Dataset, s: number, region: number): number {
  const sales = flows[s]![region]!.reduce((sum, value) => sum + value, 0);
  const spending = flows[s]!.reduce(
    (sum, row, o) => sum + row[region]! * (1 + tariffs[s]![o]![region]! / 100),
    0,
  );
  return Math.max(sales, spending);
}

const regionIndex = (dataset: Dataset, id: string) => dataset.regions.findIndex((region) => region.id === id);
