import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Sqlite } from './sqlite.ts';

/**
 * Why a state of a study was kept: saved; found in the file when it was opened or saved over; put aside by the user's
 * choice (`replaced`, `discarded`); brought back from an earlier revision.
 */
export type RevisionReason = 'saved' | 'opened' | 'replaced' | 'discarded' | 'restored';

export interface Revision {
  readonly id: number;
  readonly reason: RevisionReason;
  readonly name: string | null;
  /** ISO 8601. */
  readonly madeAt: string;
}

export interface Revisions {
  /** Keeps a state of a study, unless it is the one kept last. Returns whether it was new. */
  add(study: number, text: string, reason: RevisionReason, at: string): boolean;
  /** Newest first. */
  list(study: number): Revision[];
  /** The study as it was written, or null if there is no such revision. */
  text(id: number): string | null;
  rename(id: number, name: string | null): void;
  /** Drops contents that no revision needs any more. */
  dropUnusedContents(): void;
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
  const dropUnused = db.prepare(
    'DELETE FROM contents WHERE NOT EXISTS (SELECT 1 FROM revisions WHERE revisions.sha256 = contents.sha256)',
  );
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
    dropUnusedContents: () => {
      dropUnused.run();
    },
  };
}
