import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../../scripts/resources/shippedDataset.ts';
import { chinaIndex, type Dataset } from '../../../src-model/dataset/dataset.ts';
import type { OutcomeSeries } from '../../../src-model/outcomes/catalogue.ts';
import { createEngine } from '../../../src-model/run/engine.ts';
import { valueAt } from '../../../src-model/run/projection.ts';
import { anyDataset } from '../../datasets/anyDataset.ts';
import { parameterOf } from '../../reference/parameters.ts';
import { seed } from '../../scenarios/anyScenario.ts';
import { project } from '../../scenarios/project.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What the dataset itself says about an outcome in the base year. */
function baseFigure(dataset: Dataset, { outcome, sector, market, path }: OutcomeSeries): number {
  const C = chinaIndex(dataset);
  const d = dataset.regions.findIndex(({ id }) => id === market);
  const sectors = dataset.sectors.map((_, s) => s);
  const trade = (s: number, from: number, to: number) => dataset.flows[s]![from]![to]!;
  const sales = (s: number, from: number) => sum([...dataset.flows[s]![from]!]);
  const landed = (s: number, from: number, to: number) =>
    trade(s, from, to) * (1 + dataset.tariffs[s]![from]![to]! / 100);
  const spending = (s: number, to: number) => sum(dataset.regions.map((_, from) => landed(s, from, to)));
  const at = (s: number, name: string) => parameterOf(dataset, {}, dataset.sectors[s]!.id, name);
  if (sector === undefined) {
    const members = sectors.filter(
      (s) => path.endsWith('.industry') || path.endsWith(`.${dataset.sectors[s]!.group}`),
    );
    const total = (flow: (s: number, partner: number) => number) =>
      sum(sectors.flatMap((s) => dataset.regions.map((_, r) => (r === C ? 0 : flow(s, r)))));
    const exported = (s: number, r: number) => trade(s, C, r);
    const imported = (s: number, r: number) => trade(s, r, C);
    switch (outcome) {
      case 'utilization':
        return (
          (100 * sum(members.map((s) => at(s, 'vaShare') * at(s, 'u0')))) /
          sum(members.map((s) => at(s, 'vaShare')))
        );
      case 'sectorsBelow80':
        return sectors.filter((s) => at(s, 'u0') < 0.8 - 1e-9).length;
      case 'exportsTotal':
        return total(exported);
      case 'importsTotal':
        return total(imported);
      case 'exports':
        return sum(sectors.map((s) => exported(s, d)));
      case 'imports':
        return sum(sectors.map((s) => imported(s, d)));
      case 'goodsBalance':
        return sum(sectors.map((s) => exported(s, d) - imported(s, d)));
      case 'subsidyBill':
        return sum(sectors.map((s) => at(s, 's0') * sales(s, C)));
      case 'stimulusBill':
        return 0;
    }
  } else {
    const s = dataset.sectors.findIndex(({ id }) => id === sector);
    const starts = Math.max(0, at(s, 'delta') + at(s, 'h0') + at(s, 'gammaK'));
    switch (outcome) {
      case 'utilization':
        return 100 * at(s, 'u0');
      case 'zombieShare':
        return 100 * at(s, 'z0');
      case 'margin':
        return 100 * at(s, 'm0');
      case 'exitRate':
        return 100 * Math.min(at(s, 'hmax'), at(s, 'h0'));
      case 'startRate':
        return 100 * starts;
      case 'debt': // as it stands at the end of the quarter
        return Math.max(0, at(s, 'debt0') * (1 + at(s, 'rq')) + at(s, 'capex') * starts - at(s, 'm0'));
      case 'operatingSurplus':
        return sales(s, C) * at(s, 'm0');
      case 'exports':
        return trade(s, C, d);
      case 'imports':
        return trade(s, d, C);
      case 'exportVolume':
        return trade(s, C, d) > 0 ? 1 : 0;
      case 'foreignOutput':
        return sales(s, d) > 0 ? 1 : 0;
      case 'marketShare':
        return spending(s, d) > 0 ? (100 * landed(s, C, d)) / spending(s, d) : 0;
      case 'tariffRevenue':
        return spending(s, d) - sum(dataset.regions.map((_, from) => trade(s, from, d)));
      case 'consumerSurplus':
      case 'producerSurplus':
        return 0;
      case 'price':
      case 'output':
      case 'capacity':
      case 'unitCost':
      case 'foreignPrice':
      case 'buyersPrice':
        return 1;
    }
  }
  throw new Error(`no base figure for ${path}`);
}

function expectBase(dataset: Dataset): void {
  const engine = createEngine(dataset, 1);
  const projection = project(engine);
  for (const series of engine.catalogue.series) {
    const figure = baseFigure(dataset, series);
    const error = Math.abs(valueAt(projection, series, 0) - figure) / Math.max(1, Math.abs(figure));
    expect(error, `${series.path}: ${valueAt(projection, series, 0)}, data ${figure}`).toBeLessThan(1e-9);
  }
}

describe('the base quarter reproduces the dataset in every outcome', () => {
  it('of the shipped dataset', () => expectBase(shippedDataset()));

  it('of any dataset', () => {
    fc.assert(fc.property(anyDataset, expectBase), { numRuns: 60, seed });
  });
});
