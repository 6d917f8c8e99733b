import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the library inside the user's data folder. */
export interface LibraryFolder {
  readonly folder: string;
  readonly database: string;
  readonly lock: string;
  readonly backups: string;
  /** The copy made before a migration. */
  readonly beforeMigration: string;
}

export function libraryFolder(userData: string): LibraryFolder {
  const folder = join(userData, 'library');
  const backups = join(folder, 'backups');
  mkdirSync(backups, { recursive: true });
  return {
    folder,
    database: join(folder, 'library.sqlite'),
    lock: join(folder, 'library.lock'),
    backups,
    beforeMigration: join(backups, 'before-migration.sqlite'),
  };
}

/** `2026-11-25T09-30-00-000Z`: a time that may stand in a file name. */
function timeInName(at: string): string {
  return at.replaceAll(/[:.]/g, '-');
}

/** Moves a damaged database with its log files into a folder of its own, bytes untouched. Returns that folder. */
export function moveAside(files: LibraryFolder, at: string): string {
  const aside = freshFolder(join(files.folder, `damaged-${timeInName(at)}`));
  mkdirSync(aside, { recursive: true });
  for (const suffix of ['', '-wal', '-shm']) {
    const file = files.database + suffix;
    if (existsSync(file)) renameSync(file, join(aside, `library.sqlite${suffix}`));
  }
  return aside;
}

function freshFolder(name: string): string {
  let folder = name;
  for (let n = 2; existsSync(folder); n++) folder = `${name}-${n}`;
  return folder;
}

/** A dated backup. Its number tells the order, since a clock may be moved back. */
export interface Backup {
  readonly file: string;
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
}

const backupName = /^library-(\d+)-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.sqlite$/;

/** The dated backups, newest first. */
export function datedBackups(files: LibraryFolder): Backup[] {
  return readdirSync(files.backups)
    .flatMap((name): Backup[] => {
      const [, number, date, hours, minutes, seconds, milliseconds] = backupName.exec(name) ?? [];
      if (number === undefined) return [];
      const at = `${date}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
      return [{ file: join(files.backups, name), number: Number(number), at }];
    })
    .sort((a, b) => b.number - a.number);
}

/** Where the next backup goes. */
export function nextBackup(files: LibraryFolder, at: string): string {
  const number = (datedBackups(files)[0]?.number ?? 0) + 1;
  return join(files.backups, `library-${number}-${timeInName(at)}.sqlite`);
}
