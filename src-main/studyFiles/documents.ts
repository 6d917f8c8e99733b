import { randomUUID } from 'node:crypto';
import type { StudyDocument } from '../../src-ipc/document.ts';
import type { Study } from '../../src-model/study/study.ts';
import type { Fingerprint } from './fingerprint.ts';

/** What main knows of a study that is, or was, in the window. Its content lives in the window and in the journal. */
export interface OpenDocument {
  readonly documentId: string;
  readonly path: string | null;
  readonly readOnly: boolean;
  /** ISO 8601; null as long as it was never saved. */
  readonly savedAt: string | null;
  /** The file as it was last read or written. */
  readonly fingerprint: Fingerprint | null;
  readonly edited: boolean;
  readonly title: string;
}

export interface Documents {
  /** The document in the window; null before the first one. */
  current(): OpenDocument | null;
  find(documentId: string): OpenDocument | null;
  /** Takes in a document; it becomes current only when the window reports it. */
  add(document: Omit<OpenDocument, 'documentId' | 'edited'> & { readonly documentId?: string }): OpenDocument;
  update(documentId: string, change: Partial<Omit<OpenDocument, 'documentId'>>): OpenDocument;
  /** Makes a document current and returns the one it replaces, if another. */
  makeCurrent(documentId: string): OpenDocument | null;
}

export function createDocuments(): Documents {
  const byId = new Map<string, OpenDocument>();
  let currentId: string | null = null;

  const find = (documentId: string) => byId.get(documentId) ?? null;
  const current = () => (currentId === null ? null : find(currentId));

  return {
    current,
    find,
    add: ({ documentId = randomUUID(), ...rest }) => {
      const document = { documentId, edited: false, ...rest };
      byId.set(documentId, document);
      return document;
    },
    update: (documentId, change) => {
      const known = byId.get(documentId);
      if (known === undefined) throw new Error('unknown document');
      const document = { ...known, ...change };
      byId.set(documentId, document);
      return document;
    },
    makeCurrent: (documentId) => {
      if (!byId.has(documentId)) throw new Error('unknown document');
      const replaced = currentId === documentId ? null : current();
      currentId = documentId;
      return replaced;
    },
  };
}

/** The document as the window sees it. */
export function asStudyDocument(document: OpenDocument, study: Study): StudyDocument {
  const { documentId, path, readOnly, savedAt } = document;
  return { documentId, study, path, readOnly, savedAt };
}
