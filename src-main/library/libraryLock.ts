import { rmSync } from 'node:fs';
import type { Binding } from './binding.ts';
import { connect, isBusy, type Sqlite } from './sqlite.ts';

/** Ours until released; held by another process; or not to be had here, as in a folder that cannot be written. */
export type LibraryLock =
  | { readonly state: 'ours'; readonly release: () => void }
  | { readonly state: 'taken' }
  | { readonly state: 'none' };

/**
 * One process owns the library. The lock is an open transaction on a file of its own, so that the system gives it
 * back however the process ends, while our own checks may still read the library from another thread.
 */
export function lockLibrary(file: string, binding: Binding): LibraryLock {
  try {
    return lock(file, binding);
  } catch {
    // The lock file holds nothing: one that is damaged may go.
    try {
      rmSync(file, { force: true });
      return lock(file, binding);
    } catch {
      return { state: 'none' };
    }
  }
}

function lock(file: string, binding: Binding): LibraryLock {
  let db: Sqlite | null = null;
  try {
    db = connect(file, binding, { timeout: 0, lock: true });
    db.exec('BEGIN EXCLUSIVE');
    const held = db;
    return { state: 'ours', release: () => held.close() };
  } catch (error) {
    db?.close();
    if (isBusy(error)) return { state: 'taken' };
    throw error;
  }
}
