import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../../scripts/resources/shippedDataset.ts';
import { createEngine } from '../../../src-model/run/engine.ts';
import { seriesOf } from '../../../src-model/run/projection.ts';
import { anyScenario, seed } from '../../scenarios/anyScenario.ts';
import { busyAssumptions, busyLevers } from '../../scenarios/busy.ts';
import { project } from '../../scenarios/project.ts';

const quarters = 16;
const dataset = shippedDataset();

const bytes = (values: Float64Array) => Buffer.from(values.buffer, values.byteOffset, values.byteLength);

describe('a run depends on nothing but its scenario', () => {
  it('the same run twice gives the same bytes and the same report', () => {
    const engine = createEngine(dataset, quarters);
    const first = project(engine, busyLevers, busyAssumptions);
    const second = project(engine, busyLevers, busyAssumptions);
    expect(bytes(second.values).equals(bytes(first.values))).toBe(true);
    expect(second.solver).toEqual(first.solver);
  });

  it('whatever ran before, a failure too', () => {
    const alone = project(createEngine(dataset, quarters));
    const engine = createEngine(dataset, quarters);
    project(engine, busyLevers, busyAssumptions);
    expect(engine.run([], { '*.sigma': 0.5 }).ok).toBe(false);
    expect(bytes(project(engine).values).equals(bytes(alone.values))).toBe(true);
  });

  it('a buffer that is handed in ends up with the same outcomes, whatever it held', () => {
    const engine = createEngine(dataset, quarters);
    const fresh = project(engine, busyLevers);
    const used = new Float64Array(fresh.values.length).fill(Number.NaN);
    const run = engine.run(busyLevers, {}, used);
    expect(run.ok && run.value.values === used).toBe(true);
    if (!run.ok) return;
    for (const series of engine.catalogue.series)
      expect(bytes(seriesOf(run.value, series)).equals(bytes(seriesOf(fresh, series)))).toBe(true);
  });

  it('two engines in turn give the same bytes as each alone', () => {
    const pair = fc.tuple(anyScenario(quarters), anyScenario(quarters));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const runs = [a, b].map((scenario) => ({
          scenario,
          alone: createEngine(scenario.dataset, quarters).run(scenario.levers, {}),
          engine: createEngine(scenario.dataset, quarters),
        }));
        for (let turn = 0; turn < 2; turn++)
          for (const { scenario, alone, engine } of runs) {
            const again = engine.run(scenario.levers, {});
            expect(again.ok).toBe(alone.ok);
            if (again.ok && alone.ok)
              expect(bytes(again.value.values).equals(bytes(alone.value.values))).toBe(true);
          }
      }),
      { numRuns: 60, seed },
    );
  });
});
