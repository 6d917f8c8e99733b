import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cachedFallback, fallback } from './fallbackElectron.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'overhang-cache-'));
  vi.stubEnv('OVERHANG_CACHE', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(cache, { recursive: true });
});

describe('cachedFallback', () => {
  it('has nothing before anything was prepared', () => {
    expect(cachedFallback()).toBeUndefined();
  });

  it('does not use a folder whose content is not the pinned one, and says so', () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const folder = join(cache, `electron-${fallback.version}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'electron'), 'something else');
    expect(cachedFallback()).toBeUndefined();
    expect(said).toHaveBeenCalledWith(expect.stringContaining('is not what was prepared'));
  });
});
