import { closeSync, copyFileSync, fsyncSync, openSync, rmSync } from 'node:fs';
import type { Migration } from './migrations/migration.ts';
import { applicationId, type Sqlite } from './sqlite.ts';

/** The file was written by a newer version of the application; nothing in it was touched. */
export class NewerLibraryError extends Error {
  override readonly name = 'NewerLibraryError';
}

/** The file is a database, but not ours, or not as we left it. */
export class ForeignFileError extends Error {
  override readonly name = 'ForeignFileError';
}

/** A step failed and was rolled back. `backedUp` tells whether the state before the first step was copied. */
export class MigrationFailedError extends Error {
  override readonly name = 'MigrationFailedError';
  readonly backedUp: boolean;

  constructor(migration: string, backedUp: boolean, cause: unknown) {
    super(migration, { cause });
    this.backedUp = backedUp;
  }
}

/** The number of migrations that a file has seen. */
export function schemaVersion(db: Sqlite): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings the schema to the last migration, one transaction each. A library that already holds something is copied to
 * `backupFile` first; the first failure stops, and the caller restores that copy with `restoreFile`.
 */
export function migrate(db: Sqlite, migrations: readonly Migration[], backupFile: string): void {
  const version = schemaVersion(db);
  assertOurs(db, version);
  if (version > migrations.length) throw new NewerLibraryError(`schema ${version}`);
  if (version === migrations.length) return;
  if (version > 0) copyInto(db, backupFile);
  for (const [done, migration] of migrations.entries()) {
    if (done >= version) step(db, migration, done + 1, version > 0);
  }
}

function step(db: Sqlite, migration: Migration, version: number, backedUp: boolean): void {
  try {
    db.transaction(() => {
      migration.up(db);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  } catch (error) {
    throw new MigrationFailedError(migration.name, backedUp, error);
  }
}

function assertOurs(db: Sqlite, version: number): void {
  const id = Number(db.pragma('application_id', { simple: true }));
  const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  const empty = id === 0 && version === 0 && tables === 0;
  if (!empty && id !== applicationId) throw new ForeignFileError(`application_id ${id}`);
}

/** A whole, flushed copy of the database, made inside SQLite so that the write-ahead log is part of it. */
export function copyInto(db: Sqlite, file: string): void {
  rmSync(file, { force: true });
  db.prepare('VACUUM INTO ?').run(file);
  flushFile(file);
}

/** Puts a copy back in place of a closed database. */
export function restoreFile(backupFile: string, file: string): void {
  for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
  copyFileSync(backupFile, file);
  flushFile(file);
}

/** Makes sure that a file is on the disk. */
export function flushFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
