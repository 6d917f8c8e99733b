import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../../scripts/resources/shippedDataset.ts';
import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import type { Lever } from '../../../src-model/levers/lever.ts';
import { createEngine, type Engine } from '../../../src-model/run/engine.ts';
import { valueAt } from '../../../src-model/run/projection.ts';
import type { Assumptions } from '../../../src-model/study/study.ts';
import { anyDataset } from '../../datasets/anyDataset.ts';
import { anyAssumptions } from '../../scenarios/anyAssumptions.ts';
import { anyLevers } from '../../scenarios/anyLevers.ts';
import { seed } from '../../scenarios/anyScenario.ts';
import { busyLevers, extremes } from '../../scenarios/busy.ts';

const quarters = 6;

/** A run ends in finite numbers from cleared markets, or in an error that names sector and quarter or parameter. */
function expectAnswer(engine: Engine, levers: readonly Lever[], assumptions: Assumptions): string {
  const run = engine.run(levers, assumptions);
  const sectors = engine.dataset.sectors.map(({ id }) => id);
  if (!run.ok) {
    const { error } = run;
    if (error.code === 'calibration') expect(error.parameter).not.toBe('');
    else expect(error.quarter).toMatch(/^\d{4}Q[0-4]$/);
    if (error.code !== 'notFinite') expect(sectors).toContain(error.sector);
    return error.code;
  }
  const { iterations, maxResidual } = run.value.solver;
  expect(Number.isSafeInteger(iterations)).toBe(true);
  expect(maxResidual).toBeLessThanOrEqual(1e-11);
  for (const series of engine.catalogue.series)
    for (let t = 0; t <= engine.quarters; t++)
      if (!Number.isFinite(valueAt(run.value, series, t))) throw new Error(`${series.path} at ${t}`);
  return 'projected';
}

const cases = (assumed: (dataset: Dataset) => fc.Arbitrary<Assumptions>) =>
  anyDataset.chain((dataset) =>
    fc.record({
      dataset: fc.constant(dataset),
      levers: anyLevers(dataset, quarters, 8),
      assumptions: assumed(dataset),
    }),
  );

describe('whatever the dataset and the levers, a run answers', () => {
  it('1,400 random datasets with levers up to the ends of their ranges all project', () => {
    const plain = cases(() => fc.constant({}));
    fc.assert(
      fc.property(plain, ({ dataset, levers }) => {
        expect(expectAnswer(createEngine(dataset, quarters), levers, {})).toBe('projected');
      }),
      { numRuns: 1400, seed },
    );
  });

  it('800 more with assumptions at the ends of what parameters may be', () => {
    fc.assert(
      fc.property(cases(anyAssumptions), ({ dataset, levers, assumptions }) => {
        expectAnswer(createEngine(dataset, quarters), levers, assumptions);
      }),
      { numRuns: 800, seed },
    );
  });

  it('the shipped dataset with each parameter at its low or its high in all sectors', () => {
    const dataset = shippedDataset();
    const engine = createEngine(dataset, 40);
    const names = new Set(dataset.parameters.map(({ name }) => name));
    for (const name of names)
      for (const end of ['low', 'high'] as const) {
        const rows = dataset.parameters.filter((row) => row.name === name);
        const assumptions = Object.fromEntries(rows.map((row) => [`${row.sector}.${name}`, row[end]]));
        expect(expectAnswer(engine, busyLevers, assumptions), `${name} ${end}`).toBe('projected');
      }
  });

  it('every pair of extremes on the shipped dataset projects', () => {
    const engine = createEngine(shippedDataset(), 40);
    const lists = Object.values(extremes);
    for (const first of lists)
      for (const second of lists) expect(expectAnswer(engine, [...first, ...second], {})).toBe('projected');
  });
});
