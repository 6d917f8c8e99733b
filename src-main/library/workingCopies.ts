import { type Fingerprint, fingerprintSchema } from '../studyFiles/fingerprint.ts';
import type { Sqlite } from './sqlite.ts';

/** The last state of a study with unsaved changes: what a crash leaves behind. */
export interface WorkingCopy {
  readonly documentId: string;
  readonly path: string | null;
  readonly readOnly: boolean;
  /** ISO 8601. */
  readonly savedAt: string | null;
  /** The file when the working copy was begun. */
  readonly fingerprint: Fingerprint | null;
  /** The study as `writeStudy` writes it. */
  readonly study: string;
  /** ISO 8601. */
  readonly changedAt: string;
}

export interface WorkingCopies {
  /** Newest first. */
  list(): WorkingCopy[];
  find(documentId: string): WorkingCopy | null;
  write(copy: WorkingCopy): void;
  remove(documentId: string): void;
}

interface Row {
  readonly documentId: string;
  readonly path: string | null;
  readonly readOnly: number;
  readonly savedAt: string | null;
  readonly fingerprint: string | null;
  readonly study: string;
  readonly changedAt: string;
}

const columns = `document_id AS documentId, path, read_only AS readOnly, saved_at AS savedAt, fingerprint, study,
  changed_at AS changedAt`;

export function createWorkingCopies(db: Sqlite): WorkingCopies {
  const list = db.prepare<[], Row>(`SELECT ${columns} FROM working_copies ORDER BY rowid DESC`);
  const find = db.prepare<[string], Row>(`SELECT ${columns} FROM working_copies WHERE document_id = ?`);
  // A replaced row moves to the end: the order of writing counts, not a clock that may be moved back.
  const put = db.prepare('INSERT OR REPLACE INTO working_copies VALUES (?, ?, ?, ?, ?, ?, ?)');
  const remove = db.prepare<[string]>('DELETE FROM working_copies WHERE document_id = ?');
  return {
    list: () => list.all().map(fromRow),
    find: (documentId) => {
      const row = find.get(documentId);
      return row === undefined ? null : fromRow(row);
    },
    write: (copy) => {
      put.run(
        copy.documentId,
        copy.path,
        copy.readOnly ? 1 : 0,
        copy.savedAt,
        copy.fingerprint === null ? null : JSON.stringify(copy.fingerprint),
        copy.study,
        copy.changedAt,
      );
    },
    remove: (documentId) => {
      remove.run(documentId);
    },
  };
}

function fromRow(row: Row): WorkingCopy {
  return { ...row, readOnly: row.readOnly === 1, fingerprint: storedFingerprint(row.fingerprint) };
}

/** One that cannot be read counts as none: then saving asks, as for a file that changed. */
function storedFingerprint(text: string | null): Fingerprint | null {
  if (text === null) return null;
  try {
    return fingerprintSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
