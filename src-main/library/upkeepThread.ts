import { Worker } from 'node:worker_threads';
import type { UpkeepReport, UpkeepTask } from './upkeep.ts';

/** Runs the upkeep in a thread of its own; `script` is the bundled `upkeepWorker.ts`. */
export function careInThread(script: string | URL, task: UpkeepTask): Promise<UpkeepReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the upkeep ended without a report')));
  });
}
