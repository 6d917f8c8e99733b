import type { Sqlite } from './sqlite.ts';

export interface RecentFile {
  readonly path: string;
  readonly title: string;
  /** ISO 8601. */
  readonly openedAt: string;
}

const kept = 20;

export interface RecentFiles {
  /** Newest first. */
  list(): RecentFile[];
  add(file: RecentFile): void;
  remove(path: string): void;
  clear(): void;
}

export function createRecentFiles(db: Sqlite): RecentFiles {
  const list = db.prepare<[], RecentFile>(
    'SELECT path, title, opened_at AS openedAt FROM recent_files ORDER BY opened_at DESC, path',
  );
  const put = db.prepare<[string, string, string]>(
    `INSERT INTO recent_files VALUES (?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET title = excluded.title, opened_at = excluded.opened_at`,
  );
  const trim = db.prepare<[number]>(
    `DELETE FROM recent_files WHERE path NOT IN
     (SELECT path FROM recent_files ORDER BY opened_at DESC, path LIMIT ?)`,
  );
  const remove = db.prepare<[string]>('DELETE FROM recent_files WHERE path = ?');
  const clear = db.prepare<[]>('DELETE FROM recent_files');
  return {
    list: () => list.all(),
    add: db.transaction((file: RecentFile) => {
      put.run(file.path, file.title, file.openedAt);
      trim.run(kept);
    }),
    remove: (path) => {
      remove.run(path);
    },
    clear: () => {
      clear.run();
    },
  };
}
