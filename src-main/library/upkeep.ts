import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Binding } from './binding.ts';
import { type CheckDepth, findDamage } from './integrity.ts';
import { datedBackups, type LibraryFolder, nextBackup } from './libraryFolder.ts';
import { flushFile } from './migrate.ts';
import { connect, isDamage, type Sqlite } from './sqlite.ts';

export interface UpkeepTask {
  readonly files: LibraryFolder;
  readonly binding: Binding;
  readonly depth: CheckDepth;
  /** The present, ISO 8601. */
  readonly at: string;
}

export interface UpkeepReport {
  /** What is wrong with the library, empty if it is sound. */
  readonly damage: readonly string[];
  /** When the newest backup was made, ISO 8601, or null. */
  readonly backupAt: string | null;
}

/** A backup as old as this is followed by a new one, ms. */
const backupAfter = 24 * 3_600_000;
const keptBackups = 5;

/**
 * Checks the library, and if it is sound and a day has gone by copies it to a dated backup. Reads through a connection
 * of its own, so it runs beside the application in another thread.
 */
export async function careForLibrary(task: UpkeepTask): Promise<UpkeepReport> {
  const backupAt = lastBackup(task.files);
  try {
    const db = connect(task.files.database, task.binding, { readonly: true });
    try {
      const damage = findDamage(db, task.depth);
      // A backup from the future is due too: the clock was moved back.
      const age = backupAt === null ? Number.POSITIVE_INFINITY : Date.parse(task.at) - Date.parse(backupAt);
      const due = age >= backupAfter || age < 0;
      if (damage.length > 0 || !due) return { damage, backupAt };
      await backUp(db, task);
      return { damage, backupAt: lastBackup(task.files) };
    } finally {
      db.close();
    }
  } catch (error) {
    if (isDamage(error)) return { damage: ['the file cannot be read'], backupAt };
    throw error;
  }
}

async function backUp(db: Sqlite, { files, at }: UpkeepTask): Promise<void> {
  const unfinished = join(files.backups, 'unfinished.sqlite');
  rmSync(unfinished, { force: true });
  // All pages in one step: a copy in parts starts again whenever the application writes.
  await db.backup(unfinished, { progress: ({ remainingPages }) => Math.max(1, remainingPages) });
  flushFile(unfinished);
  renameSync(unfinished, nextBackup(files, at));
  for (const { file } of datedBackups(files).slice(keptBackups)) rmSync(file);
}

function lastBackup(files: LibraryFolder): string | null {
  return datedBackups(files)[0]?.at ?? null;
}
