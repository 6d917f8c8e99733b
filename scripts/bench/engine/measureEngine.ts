import type { Lever } from '../../../src-model/levers/lever.ts';
import { createEngine, type Engine } from '../../../src-model/run/engine.ts';
import { runStudy } from '../../../src-model/run/runStudy.ts';
import { shippedStudies } from '../../../src-model/study/presets/studies.ts';
import { resolveStudy } from '../../../src-model/study/resolveScenario.ts';
import { shippedDataset } from '../../resources/shippedDataset.ts';
import { spread, type Times } from '../spread.ts';

const warmUps = 60;
const runs = 400;

/** The engine alone, on the shipped dataset over 40 quarters, its policy another one in every run. */
export function measureEngine(): Times {
  const dataset = shippedDataset();
  const engine = createEngine(dataset, 40);
  const study = shippedStudies(dataset).get('first.overhang');
  if (!study) throw new Error('the first study is not shipped');
  const measures = resolveStudy(study)[0]?.levers.map(({ lever }) => lever) ?? [];
  const into = new Float64Array(engine.catalogue.blocks * (engine.quarters + 1));
  return {
    'one scenario': timed((i) => project(engine, [tariff(i)], into)),
    'one scenario with every measure in force': timed((i) => project(engine, [...measures, tariff(i)], into)),
    'first study': timed((i) => {
      const [head, second, ...rest] = study.scenarios;
      if (!head || !second) throw new Error('the first study has lost its scenarios');
      const moved = { ...second, levers: [...second.levers, tariff(i)] };
      runStudy(engine, { ...study, scenarios: [head, moved, ...rest] });
    }),
  };
}

function project(engine: Engine, levers: readonly Lever[], into: Float64Array): void {
  const projection = engine.run(levers, {}, into);
  if (!projection.ok) throw new Error(JSON.stringify(projection.error));
}

/** A duty that no run before had. */
function tariff(i: number): Lever {
  const ratePercent = 5 + (i % 97) / 2;
  return {
    kind: 'tariff',
    importers: ['US', 'EU'],
    sectors: ['*'],
    mode: 'add',
    ratePercent,
    start: '2026Q1',
    phaseInQuarters: 4,
  };
}

function timed(run: (i: number) => void): ReturnType<typeof spread> {
  for (let i = 0; i < warmUps; i++) run(i);
  const milliseconds = Array.from({ length: runs }, (_, i) => {
    const before = performance.now();
    run(warmUps + i);
    return performance.now() - before;
  });
  return spread(milliseconds);
}
