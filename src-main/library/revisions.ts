import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Revision, RevisionReason } from '../../src-ipc/library.ts';
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
  const keep = db.prepare('INSERT INTO contents VALUES (?, ?) ON CONFLICT DO NOTHING');
  const insert = db.prepare('INSERT INTO revisions (study, sha256, reason, made_at) VALUES (?, ?, ?, ?)');
  const list = db.prepare<[number], Revision>(
    'SELECT id, reason, name, made_at AS madeAt FROM revisions WHERE study = ? ORDER BY id DESC',
  );
  const text = db
    .prepare<[number], Buffer>('SELECT deflated FROM revisions JOIN contents USING (sha256) WHERE id = ?')
    .pluck();
  const rename = db.prepare<[string | null, number]>('UPDATE revisions SET name = ? WHERE id = ?');
  return {
    add: db.transaction((study: number, content: string, reason: RevisionReason, at: string) => {
      const sha256 = createHash('sha256').update(content).digest();
      if (last.get(study)?.equals(sha256) === true) return false;
      keep.run(sha256, deflateRawSync(content));
      insert.run(study, sha256, reason, at);
      return true;
    }),
    list: (study) => list.all(study),
    text: (id) => {
      const deflated = text.get(id);
      return deflated === undefined ? null : inflateRawSync(deflated).toString('utf8');
    },
    rename: (id, name) => {
      rename.run(name, id);
    },
  };
}
