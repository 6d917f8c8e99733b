import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

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
export function timeInName(at: string): string {
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

/** Dated backups, newest first. */
export function datedBackups(files: LibraryFolder): string[] {
  return readdirSync(files.backups)
    .filter((name) => /^library-.*\.sqlite$/.test(name))
    .sort()
    .reverse()
    .map((name) => join(files.backups, name));
}

/** `library-2026-11-25T09-30-00-000Z.sqlite` → ISO 8601. */
export function timeOfBackup(file: string): string {
  const [, date = '', time = ''] = /^library-(.+)T(.+)Z\.sqlite$/.exec(basename(file)) ?? [];
  const [hours, minutes, seconds, milliseconds] = time.split('-');
  return `${date}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
}
