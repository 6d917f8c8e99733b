import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import { createEngine } from '../../../src-model/run/engine.ts';
import { valueAt } from '../../../src-model/run/projection.ts';
import { naturalScale } from '../../reference/disagreement.ts';
import { type AnyScenario, anyScenario, seed } from '../../scenarios/anyScenario.ts';

const arranged = <T>(list: readonly T[], order: readonly number[]): T[] => order.map((i) => list[i]!);

function reordered(dataset: Dataset, sectors: readonly number[], regions: readonly number[]): Dataset {
  const bySector = <T>(rows: readonly T[]) => arranged(rows, sectors);
  const links = (trade: Dataset['flows']) =>
    bySector(trade).map((matrix) => arranged(matrix, regions).map((row) => arranged(row, regions)));
  const square = (matrix: Dataset['inputCosts']) => bySector(matrix).map(bySector);
  const byRegion = (rows: Dataset['demandGrowth']) => bySector(rows).map((row) => arranged(row, regions));
  return {
    ...dataset,
    sectors: bySector(dataset.sectors),
    regions: arranged(dataset.regions, regions),
    flows: links(dataset.flows),
    tariffs: links(dataset.tariffs),
    demandGrowth: byRegion(dataset.demandGrowth),
    supplyGrowth: byRegion(dataset.supplyGrowth),
    inputCosts: square(dataset.inputCosts),
    intermediateUse: square(dataset.intermediateUse),
    crossPrice: square(dataset.crossPrice),
    programmeSpending: dataset.programmeSpending.map(bySector),
  };
}

const quarters = 8;
const shuffled = (n: number) =>
  fc.shuffledSubarray(
    Array.from({ length: n }, (_, i) => i),
    { minLength: n, maxLength: n },
  );
const inAnotherOrder = anyScenario(quarters).chain((scenario) =>
  fc.record({
    scenario: fc.constant(scenario),
    sectors: shuffled(scenario.dataset.sectors.length),
    regions: shuffled(scenario.dataset.regions.length),
  }),
);

function expectSame(scenario: AnyScenario, other: Dataset): void {
  const engine = createEngine(scenario.dataset, quarters);
  const turned = createEngine(other, quarters);
  const [one, two] = [engine.run(scenario.levers, {}), turned.run(scenario.levers, {})];
  expect(two.ok).toBe(one.ok);
  if (!one.ok || !two.ok) return;
  for (const series of engine.catalogue.series)
    for (let t = 0; t <= quarters; t++) {
      const value = valueAt(one.value, series, t);
      const error = Math.abs(valueAt(two.value, turned.catalogue.byPath.get(series.path)!, t) - value);
      const scale = Math.max(naturalScale(scenario.dataset, series), Math.abs(value));
      expect(error / scale, `${series.path} ${t}`).toBeLessThan(1e-9);
    }
}

it('the order of sectors and regions in the files changes no outcome', () => {
  fc.assert(
    fc.property(inAnotherOrder, ({ scenario, sectors, regions }) =>
      expectSame(scenario, reordered(scenario.dataset, sectors, regions)),
    ),
    { numRuns: 80, seed },
  );
});
