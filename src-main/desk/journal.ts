import type { JournalAnswer } from '../../src-ipc/document.ts';
import type { Study } from '../../src-model/study/study.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import type { OpenDocument } from '../studyFiles/documents.ts';
import { errorCode, writeFailure } from '../studyFiles/writeFailure.ts';
import { besides, type Desk } from './desk.ts';
import { putAside } from './putAside.ts';

/** Keeps the working state of a study; when this returns it is on the disk. */
export function journalStudy(desk: Desk, { documentId, study }: { documentId: string; study: Study }): void {
  const document = desk.documents.find(documentId);
  if (document === null) throw new Error('unknown document');
  const { path, readOnly, savedAt, fingerprint } = document;
  const copy = {
    documentId,
    path,
    readOnly,
    savedAt,
    fingerprint,
    study: writeStudy(study),
    changedAt: desk.now(),
  };
  desk.keeper.use((library) => library.workingCopies.write(copy));
}

/** The same for the window, which must know whether a crash would lose the change, and why. */
export function journalOrSay(desk: Desk, change: { documentId: string; study: Study }): JournalAnswer {
  try {
    journalStudy(desk, change);
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    desk.report('keep a working copy', error);
    return { status: 'failed', reason: writeFailure(error), code };
  }
  return { status: desk.keeper.inMemory() ? 'memoryOnly' : 'kept' };
}

/**
 * The window shows this document now, with or without unsaved changes. Unsaved changes of the one it replaces were
 * given up by the user: they become a revision.
 */
export function reportEdited(
  desk: Desk,
  { documentId, edited, title }: { documentId: string; edited: boolean; title: string },
): OpenDocument {
  const replaced = desk.documents.makeCurrent(documentId);
  if (replaced !== null) putAside(desk, replaced.documentId, 'discarded');
  // Without unsaved changes there is nothing to bring back after a crash.
  if (!edited) besides(desk, 'drop a working copy', (library) => library.workingCopies.remove(documentId));
  return desk.documents.update(documentId, { edited, title });
}
