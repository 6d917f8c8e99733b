import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Milliseconds of one run of the yardstick (yardstick.mjs: a plain trade block alone), in a process of its own. */
export function timeYardstick(): number {
  const file = join(import.meta.dirname, 'yardstick.mjs');
  const told = execFileSync(process.execPath, [file], { encoding: 'utf8' });
  const milliseconds = Number(told.match(/plain kernel ms ([\d.]+)/)?.[1]);
  if (!Number.isFinite(milliseconds)) throw new Error(`the yardstick said ${told}`);
  return milliseconds;
}
