import type { Binding } from './binding.ts';
import { connect, isBusy, type Sqlite } from './sqlite.ts';

/**
 * One process owns the library. The lock is an open transaction on a file of its own, so that the system gives it
 * back however the process ends, while our own checks may still read the library from another thread.
 * Returns null if another process has it.
 */
export function lockLibrary(lockFile: string, binding: Binding): Sqlite | null {
  const db = connect(lockFile, binding, { timeout: 0, lock: true });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db.close();
    if (isBusy(error)) return null;
    throw error;
  }
}
