import { parentPort, workerData } from 'node:worker_threads';
import { careForLibrary, type UpkeepTask } from './upkeep.ts';

// A thread of its own: reading a large library through must not hold up the window's calls.
void careForLibrary(workerData as UpkeepTask).then((report) => parentPort?.postMessage(report));
