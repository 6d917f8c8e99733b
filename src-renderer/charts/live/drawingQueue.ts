/** Milliseconds of making charts in one task: with layout and the view's own work it stays well below 100 ms. */
const budget = 12;

interface Waiting {
  readonly make: () => void;
  /** Taken back: its chart has left the page. */
  gone: boolean;
}

const queue: Waiting[] = [];
let spent = 0;
let scheduled = false;

const afterTask = new MessageChannel();
afterTask.port1.onmessage = () => {
  scheduled = false;
  spent = 0;
  while (queue.length > 0 && spent < budget) run(queue.shift());
  if (queue.length > 0) schedule();
};

/**
 * Makes a chart now while this task has time for it, else in one of the next. A view with a dozen charts would hold
 * the window up for a tenth of a second; so its panels stand at once and are filled from the top. Answers a function
 * that takes a waiting chart back.
 */
export function makeInTime(make: () => void): () => void {
  const waiting: Waiting = { make, gone: false };
  if (queue.length === 0 && spent < budget) run(waiting);
  else queue.push(waiting);
  schedule();
  return () => {
    waiting.gone = true;
  };
}

function run(waiting: Waiting | undefined): void {
  if (!waiting || waiting.gone) return;
  const before = performance.now();
  waiting.make();
  spent += performance.now() - before;
}

function schedule(): void {
  if (scheduled) return;
  scheduled = true;
  afterTask.port2.postMessage(0);
}
