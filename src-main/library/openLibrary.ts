import type { StartNotice } from '../../src-ipc/bootstrap.ts';
import type { Binding } from './binding.ts';
import { findDamage } from './integrity.ts';
import { createLibrary, type Library } from './library.ts';
import { datedBackups, type LibraryFolder, moveAside } from './libraryFolder.ts';
import {
  ForeignFileError,
  MigrationFailedError,
  migrate,
  NewerLibraryError,
  restoreFile,
} from './migrate.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { beginSession } from './runningSession.ts';
import { salvage } from './salvage.ts';
import { connect, isDamage } from './sqlite.ts';

export interface OpenOptions {
  readonly files: LibraryFolder;
  readonly binding: Binding;
  /** The present, ISO 8601. */
  readonly now: () => string;
  readonly migrations?: readonly Migration[];
}

export interface OpenedLibrary {
  readonly library: Library;
  readonly notices: readonly StartNotice[];
  /** The session before this one did not end well. */
  readonly afterUncleanExit: boolean;
  /** The real library could not be opened: nothing of this session is kept in it. */
  readonly inMemory: boolean;
}

/**
 * Opens the library, whatever is there: a damaged file is moved aside and the best backup stands in; a newer or
 * unreachable one is left alone and an empty library in memory serves this session. Never throws for the file's sake.
 */
export function openLibrary(options: OpenOptions): OpenedLibrary {
  try {
    return opened(openFile(options), options, []);
  } catch (error) {
    const cause = error instanceof MigrationFailedError ? error.cause : error;
    if (isDamage(cause) || error instanceof ForeignFileError) return replaceDamaged(options);
    if (error instanceof NewerLibraryError) return openInMemory(options, { code: 'libraryFromNewerVersion' });
    return openInMemory(options, { code: 'libraryUnavailable', reason: reasonOf(error) });
  }
}

/** Moves the damaged library aside and opens the newest sound backup, with what the damaged one still gives. */
export function replaceDamaged(options: OpenOptions): OpenedLibrary {
  try {
    const { files, binding } = options;
    const movedTo = moveAside(files, options.now());
    const backup = datedBackups(files).find(({ file }) => isSound(file, binding)) ?? null;
    if (backup !== null) restoreFile(backup.file, files.database);
    const library = openFile(options);
    salvage(movedTo, library.db, binding);
    return opened(library, options, [{ code: 'libraryMovedAside', movedTo, backupAt: backup?.at ?? null }]);
  } catch (error) {
    return openInMemory(options, { code: 'libraryUnavailable', reason: reasonOf(error) });
  }
}

function opened(library: Library, { now }: OpenOptions, notices: readonly StartNotice[]): OpenedLibrary {
  return { library, notices, afterUncleanExit: beginSession(library.db, now()), inMemory: false };
}

function openFile({ files, binding, migrations = allMigrations }: OpenOptions): Library {
  const db = connect(files.database, binding);
  try {
    migrate(db, migrations, files.beforeMigration);
    return storesOf(db);
  } catch (error) {
    db.close();
    if (error instanceof MigrationFailedError && error.backedUp)
      restoreFile(files.beforeMigration, files.database);
    throw error;
  }
}

/** A schema that does not carry our stores has been damaged, whatever SQLite calls the error. */
function storesOf(db: Library['db']): Library {
  try {
    return createLibrary(db);
  } catch (error) {
    throw isDamage(error) ? error : new ForeignFileError('schema', { cause: error });
  }
}

/** An empty library for this session alone. */
export function openInMemory(
  { binding, now, migrations = allMigrations }: OpenOptions,
  notice: StartNotice,
): OpenedLibrary {
  const db = connect(':memory:', binding);
  migrate(db, migrations, '');
  const library = createLibrary(db);
  beginSession(db, now());
  return { library, notices: [notice], afterUncleanExit: false, inMemory: true };
}

function isSound(file: string, binding: Binding): boolean {
  try {
    const db = connect(file, binding, { readonly: true });
    try {
      return findDamage(db, 'full').length === 0;
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
