import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { announce, Refusal } from './announce.ts';

const patience = 15 * 60_000;

/** Runs `work` while holding the advisory lock `file`; a lock left by a dead process is taken over. */
export async function whileLocked<T>(file: string, work: () => Promise<T>): Promise<T> {
  const giveUp = Date.now() + patience;
  for (let waited = false; !take(file); waited = true) {
    if (holderIsGone(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (Date.now() > giveUp)
      throw new Refusal(`${file} is still held`, 'end the other preparation or delete it');
    if (!waited) announce('another preparation is under way, waiting for it');
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderIsGone(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
