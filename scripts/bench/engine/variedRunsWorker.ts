// A thread of `onAllCores`: runs what it is told to and says when it is done.
import { parentPort } from 'node:worker_threads';
import { variedRuns } from './variedRuns.ts';

const run = variedRuns();
parentPort?.on('message', ({ first, step }: { readonly first: number; readonly step: number }) => {
  run(first, step);
  parentPort?.postMessage('done');
});
