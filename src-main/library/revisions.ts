import type { Revision, RevisionReason } from '../../src-ipc/library.ts';
import { createContents } from './contents.ts';
import type { Sqlite } from './sqlite.ts';

export interface Revisions {
  /** Keeps a state of a study, unless it is the one kept last. Returns whether it was new. */
  add(study: number, text: string, reason: RevisionReason, at: string): boolean;
  /** Newest first. */
  list(study: number): Revision[];
  /** The study as it was written, or null if there is no such revision. */
  text(id: number): string | null;
  rename(id: number, name: string | null): void;
}

export function createRevisions(db: Sqlite): Revisions {
  const last = db
    .prepare<[number], Buffer>('SELECT sha256 FROM revisions WHERE study = ? ORDER BY id DESC LIMIT 1')
    .pluck();
  const contents = createContents(db);
  const insert = db.prepare('INSERT INTO revisions (study, sha256, reason, made_at) VALUES (?, ?, ?, ?)');
  const list = db.prepare<[number], Revision>(
    'SELECT id, reason, name, made_at AS madeAt FROM revisions WHERE study = ? ORDER BY id DESC',
  );
  const hash = db.prepare<[number], Buffer>('SELECT sha256 FROM revisions WHERE id = ?').pluck();
  const rename = db.prepare<[string | null, number]>('UPDATE revisions SET name = ? WHERE id = ?');
  return {
    add: db.transaction((study: number, text: string, reason: RevisionReason, at: string) => {
      const sha256 = contents.keep(text);
      if (last.get(study)?.equals(sha256) === true) return false;
      insert.run(study, sha256, reason, at);
      return true;
    }),
    list: (study) => list.all(study),
    text: (id) => {
      const sha256 = hash.get(id);
      return sha256 === undefined ? null : contents.read(sha256);
    },
    rename: (id, name) => {
      rename.run(name, id);
    },
  };
}
