import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../../scripts/resources/shippedDataset.ts';
import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import { createEngine } from '../../../src-model/run/engine.ts';
import type { SolverReport } from '../../../src-model/run/projection.ts';
import { anyScenario, seed } from '../../scenarios/anyScenario.ts';
import { busyAssumptions, busyLevers, extremes } from '../../scenarios/busy.ts';
import { project } from '../../scenarios/project.ts';

/** Every sector is looked at in every quarter, and every market clears to the tolerance of §4. */
function expectCleared({ iterations, maxResidual }: SolverReport, dataset: Dataset, quarters: number): void {
  expect(Number.isInteger(iterations)).toBe(true);
  expect(iterations).toBeGreaterThanOrEqual(dataset.sectors.length * (quarters + 1));
  expect(maxResidual).toBeGreaterThanOrEqual(0);
  expect(maxResidual).toBeLessThanOrEqual(1e-11);
}

describe('every run reports its iterations and how far markets are from clearing', () => {
  const dataset = shippedDataset();
  const engine = createEngine(dataset, 40);

  it.each(Object.entries({ 'no levers': [], 'every kind of lever': busyLevers, ...extremes }))(
    '%s',
    (_, levers) => expectCleared(project(engine, levers).solver, dataset, 40),
  );

  it('other assumptions', () =>
    expectCleared(project(engine, busyLevers, busyAssumptions).solver, dataset, 40));

  it('any scenario', () => {
    fc.assert(
      fc.property(anyScenario(8), ({ dataset: small, levers }) => {
        const run = createEngine(small, 8).run(levers, {});
        if (run.ok) expectCleared(run.value.solver, small, 8);
      }),
      { numRuns: 100, seed },
    );
  });
});
