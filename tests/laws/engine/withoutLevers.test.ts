import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../../scripts/resources/shippedDataset.ts';
import { createEngine } from '../../../src-model/run/engine.ts';
import { difference, runStudy } from '../../../src-model/run/runStudy.ts';
import type { Study } from '../../../src-model/study/study.ts';
import { parameterOf } from '../../reference/parameters.ts';
import { busyLevers } from '../../scenarios/busy.ts';
import { project } from '../../scenarios/project.ts';

const dataset = shippedDataset();
const engine = createEngine(dataset, 12);

describe('without levers', () => {
  it('a scenario differs from the baseline by exactly 0 in every outcome and quarter', () => {
    const scenario = (id: string) => ({ id, name: id, color: 0, levers: [] });
    const study: Study = {
      format: 'overhang.study',
      formatVersion: 1,
      id: 'study',
      title: 'Two of a kind',
      dataset: { id: dataset.meta.id, version: dataset.meta.version },
      horizonQuarters: 12,
      referenceScenario: 'baseline',
      scenarios: [scenario('baseline'), scenario('copy')],
    };
    const run = runStudy(engine, study);
    for (const series of engine.catalogue.series)
      for (let t = 0; t <= 12; t++)
        expect(difference(run, 'copy', series, t)).toEqual({ total: 0, policy: 0, assumptions: 0 });
  });

  it('nothing moves before a lever starts, to the last bit', () => {
    const baseline = project(engine).values;
    const later = busyLevers.map((lever) => ({ ...lever, start: '2031Q1', end: '2035Q1' }));
    expect(project(engine, later).values).toEqual(baseline);
  });

  it('an assumption that repeats the dataset changes nothing, to the last bit', () => {
    const repeated = Object.fromEntries(
      dataset.sectors.flatMap(({ id }) =>
        ['sigma', 'etaC', 'kappa', 'u0', 'pipe0'].map((name) => [
          `${id}.${name}`,
          parameterOf(dataset, {}, id, name),
        ]),
      ),
    );
    expect(project(engine, [], repeated).values).toEqual(project(engine).values);
  });
});
