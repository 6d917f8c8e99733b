import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The checkout these scripts belong to. */
export const checkout = join(import.meta.dirname, '..', '..');

/**
 * Where prepared runtimes are kept: outside node_modules, so that `npm ci` does not throw them away, and shared
 * by all checkouts of a user. `OVERHANG_CACHE` overrides it.
 */
export function cacheFolder(): string {
  const folder =
    process.env.OVERHANG_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'overhang');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    const inCheckout = join(checkout, '.cache');
    mkdirSync(inCheckout, { recursive: true });
    return inCheckout;
  }
}
