import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createEngine } from '../../../src-model/run/engine.ts';
import { shippedDataset } from '../../resources/shippedDataset.ts';
import { type Spread, spread } from '../spread.ts';
import { movingAssumptions, sixScenarios } from './scenarios.ts';

const runs = 1000;

/** Runs with varied assumptions, calibration included, numbered from `first` in steps of `step`. */
export function variedRuns(): (first: number, step: number) => void {
  const dataset = shippedDataset();
  const engine = createEngine(dataset, 40);
  const levers = sixScenarios(dataset)[0] ?? [];
  const into = new Float64Array(engine.catalogue.blocks * (engine.quarters + 1));
  return (first, step) => {
    for (let i = first; i < runs; i += step) {
      const run = engine.run(levers, movingAssumptions(i), into);
      if (!run.ok) throw new Error(JSON.stringify(run.error));
    }
  };
}

/** Milliseconds of all runs on one core: ten tenths, each of which stands for the whole. */
export function onOneCore(): Spread {
  const run = variedRuns();
  run(5, 10);
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const before = performance.now();
    run(tenth, 10);
    return (performance.now() - before) * 10;
  });
  return spread(tenths);
}

/** The same dealt out to as many threads as there are cores, which are up and warm when the clock starts. */
export async function onAllCores(): Promise<Spread> {
  const cores = availableParallelism();
  const workers = Array.from(
    { length: cores },
    () => new Worker(new URL('./variedRunsWorker.ts', import.meta.url)),
  );
  const all = (step: number) =>
    Promise.all(
      workers.map(
        (worker, first) =>
          new Promise((resolve, reject) => {
            worker.once('message', resolve);
            worker.once('error', reject);
            worker.postMessage({ first, step });
          }),
      ),
    );
  await all(cores * 5);
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const before = performance.now();
    await all(cores);
    times.push(performance.now() - before);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return spread(times);
}
