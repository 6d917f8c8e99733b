import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that one call of `run` leaves on the heap, the least of several tries: the rest is the measuring itself. */
export function bytesAllocated(run: (i: number) => void): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const calls = 50;
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const tries = Array.from({ length: 5 }, () => {
    collect();
    const before = used();
    for (let i = 0; i < calls; i++) run(i);
    return (used() - before) / calls;
  });
  return Math.max(0, Math.min(...tries));
}

/** How often `run` calls exp, log and powers of the language; series in the kernel are none of them. */
export function transcendentals(run: () => void): number {
  let calls = 0;
  const math = Math as unknown as Record<string, (x: number, y: number) => number>;
  const counted = ['exp', 'log', 'pow', 'log2'].map((name) => [name, math[name]!] as const);
  for (const [name, original] of counted)
    math[name] = (x, y) => {
      calls += 1;
      return original(x, y);
    };
  try {
    run();
  } finally {
    for (const [name, original] of counted) math[name] = original;
  }
  return calls;
}
