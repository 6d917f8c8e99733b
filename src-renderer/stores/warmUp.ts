import { runStudy } from '../../src-model/run/runStudy.ts';
import type { Stores } from './stores.ts';

/** Runs after which the engine's code is compiled. */
const runs = 8;

/**
 * Runs the model on its own in idle moments after the start, one run each, so that the first drag meets compiled
 * code. The time of the last run is the one that the status bar then shows.
 */
export function warmUp({ run, dataset }: Pick<Stores, 'run' | 'dataset'>, left = runs): void {
  requestIdleCallback(() => {
    const { study } = run.getState();
    const before = performance.now();
    runStudy(dataset.getState().engineFor(study.horizonQuarters), study);
    const milliseconds = performance.now() - before;
    if (left > 1) warmUp({ run, dataset }, left - 1);
    else run.setState({ milliseconds });
  });
}
