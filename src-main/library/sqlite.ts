import Database from 'better-sqlite3';
import type { Binding } from './binding.ts';

export type Sqlite = Database.Database;

/** "OVHG": tells our files from other SQLite files. */
export const applicationId = 0x4f564847;

/** Older versions can damage a database when the write-ahead log is reset (sqlite.org/wal.html). */
const oldestSound = [3, 52, 0] as const;

export interface ConnectOptions {
  readonly readonly?: boolean;
  /** Serves only as a lock: no write-ahead log, which would let a second process in. */
  readonly lock?: boolean;
  /** How long to wait for another connection, ms. */
  readonly timeout?: number;
}

/** Opens a connection that flushes every commit and trusts nothing in the file. */
export function connect(file: string, binding: Binding, options: ConnectOptions = {}): Sqlite {
  const db = new Database(file, {
    readonly: options.readonly ?? false,
    timeout: options.timeout ?? 5000,
    ...(binding.from === 'file' ? { nativeBinding: binding.path } : {}),
  });
  try {
    assertSound(db);
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    if (options.readonly !== true && options.lock !== true) {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function assertSound(db: Sqlite): void {
  const version = db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
  const parts = version.split('.').map(Number);
  for (const [place, oldest] of oldestSound.entries()) {
    const part = parts[place] ?? 0;
    if (part > oldest) return;
    if (part < oldest) throw new Error(`SQLite ${version} is older than ${oldestSound.join('.')}`);
  }
}

/** A stored value is not what was stored, though the database is sound in itself. */
export class DamagedContentError extends Error {
  override readonly name = 'DamagedContentError';
}

/** How large the database is, with what its log still holds. */
export function storedBytes(db: Sqlite): number {
  const simple = { simple: true };
  return Number(db.pragma('page_count', simple)) * Number(db.pragma('page_size', simple));
}

/** The file's bytes are not what was written: damaged, or no database at all. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedContentError) return true;
  return (
    error instanceof Database.SqliteError &&
    (error.code.startsWith('SQLITE_CORRUPT') ||
      error.code === 'SQLITE_NOTADB' ||
      error.code === 'SQLITE_FORMAT')
  );
}

/** Another process holds the file. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
