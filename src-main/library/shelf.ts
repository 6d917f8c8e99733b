import type { LibraryOverview } from '../../src-ipc/library.ts';
import { onShelf } from './shelves.ts';
import type { Sqlite } from './sqlite.ts';

/** What a user does with the studies of the library: tags, and the bin. */
export interface Shelf {
  tag(studyIds: readonly string[], tag: string, tagged: boolean): void;
  /** Into the bin at a time (ISO 8601), or out of it with null. */
  bin(studyIds: readonly string[], at: string | null): void;
  /** Removes for good what was put into the bin before a time, with its revisions. */
  emptyBin(before: string): void;
  counts(): Pick<LibraryOverview, 'shelves' | 'revisions'>;
  /** Tags of the studies that are not in the bin. */
  tags(): { tag: string; studies: number }[];
}

export function createShelf(db: Sqlite): Shelf {
  const addTag = db.prepare('INSERT OR IGNORE INTO tags SELECT rowid, ? FROM studies WHERE id = ?');
  const removeTag = db.prepare(
    'DELETE FROM tags WHERE tag = ? AND study = (SELECT rowid FROM studies WHERE id = ?)',
  );
  const bin = db.prepare<[string | null, string]>('UPDATE studies SET deleted_at = ? WHERE id = ?');
  const remove = db.prepare<[string]>('DELETE FROM studies WHERE deleted_at < ?');
  const removeContents = db.prepare(
    `DELETE FROM contents
     WHERE NOT EXISTS (SELECT 1 FROM revisions WHERE revisions.sha256 = contents.sha256)
       AND NOT EXISTS (SELECT 1 FROM datasets WHERE datasets.sha256 = contents.sha256)`,
  );
  const count = (sql: string) => Number(db.prepare(`SELECT count(*) FROM ${sql}`).pluck().get());
  const tags = db.prepare<[], { tag: string; studies: number }>(
    `SELECT tag, count(*) AS studies FROM tags JOIN studies ON studies.rowid = tags.study
     WHERE deleted_at IS NULL GROUP BY tag ORDER BY tag`,
  );
  return {
    tag: db.transaction((studyIds: readonly string[], tag: string, tagged: boolean) => {
      for (const id of studyIds) (tagged ? addTag : removeTag).run(tag, id);
    }),
    bin: db.transaction((studyIds: readonly string[], at: string | null) => {
      for (const id of studyIds) bin.run(at, id);
    }),
    emptyBin: db.transaction((before: string) => {
      if (remove.run(before).changes > 0) removeContents.run();
    }),
    counts: () => ({
      shelves: {
        all: count(`studies WHERE ${onShelf.all}`),
        recent: count(`studies WHERE ${onShelf.recent}`),
        unsaved: count(`studies WHERE ${onShelf.unsaved}`),
        bin: count(`studies WHERE ${onShelf.bin}`),
      },
      revisions: count('revisions'),
    }),
    tags: () => tags.all(),
  };
}
