import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileLocked } from './lock.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overhang-lock-'));
  lock = join(folder, 'a.lock');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('whileLocked', () => {
  it('lets one after the other work', async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await pause(20);
      order.push(`${name} ends`);
    };
    await Promise.all([whileLocked(lock, work('first')), whileLocked(lock, work('second'))]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('takes over from a process that has died', async () => {
    writeFileSync(lock, '4194399');
    await expect(whileLocked(lock, async () => 'worked')).resolves.toBe('worked');
  });

  it('is given back after a failure', async () => {
    await expect(whileLocked(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });
});
