import type { Revision, RevisionReason } from '../../src-ipc/library.ts';
import { createContents } from './contents.ts';
import type { Sqlite } from './sqlite.ts';

/** States that the user turned away from: they are kept, but do not stand for their study. */
export function isPutAside(reason: RevisionReason): boolean {
  return reason === 'replaced' || reason === 'discarded';
}

export interface Revisions {
  /**
   * Keeps a state of a study, unless it is the one kept last; if that was put aside and now stands for the study, it
   * changes its reason. Returns whether anything was kept.
   */
  add(study: number, text: string, reason: RevisionReason, at: string): boolean;
  /** Newest first. */
  list(study: number): Revision[];
  /** The study as it was written, or null if there is no such revision. */
  text(id: number): string | null;
  rename(id: number, name: string | null): void;
}

export function createRevisions(db: Sqlite): Revisions {
  const last = db.prepare<[number], { id: number; sha256: Buffer; reason: RevisionReason }>(
    'SELECT id, sha256, reason FROM revisions WHERE study = ? ORDER BY id DESC LIMIT 1',
  );
  const takeUp = db.prepare('UPDATE revisions SET reason = ?, made_at = ? WHERE id = ?');
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
      const before = last.get(study);
      if (before?.sha256.equals(sha256) === true) {
        if (isPutAside(reason) || !isPutAside(before.reason)) return false;
        takeUp.run(reason, at, before.id);
        return true;
      }
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
