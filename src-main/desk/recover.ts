import type { Recovered } from '../../src-ipc/document.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import type { WorkingCopy } from '../library/workingCopies.ts';
import { asStudyDocument } from '../studyFiles/documents.ts';
import { readStudyFile } from '../studyFiles/readStudyFile.ts';
import type { Desk } from './desk.ts';
import { putAside } from './putAside.ts';

/**
 * The working copy that an earlier session left, beside what its file holds now; null if there is none or the file
 * holds the same. Only the newest is offered, further ones become revisions. Nothing is written to the file.
 */
export async function findRecovered(desk: Desk): Promise<Recovered | null> {
  const [newest, ...older] = desk.keeper.use((library) => library.workingCopies.list());
  for (const copy of older) putAside(desk, copy.documentId, 'discarded');
  return newest === undefined ? null : offer(desk, newest);
}

async function offer(desk: Desk, copy: WorkingCopy): Promise<Recovered | null> {
  const parsed = parseStudy(copy.study);
  if (!parsed.ok) return null;
  const file = copy.path === null ? null : await readStudyFile(copy.path, desk.datasets);
  const saved = file?.ok === true ? file.value : null;
  if (saved !== null && writeStudy(saved.study) === copy.study) {
    desk.keeper.use((library) => library.workingCopies.remove(copy.documentId));
    return null;
  }
  const { documentId, path, readOnly, savedAt, fingerprint } = copy;
  const document = desk.documents.add({
    documentId,
    path,
    readOnly,
    savedAt,
    fingerprint,
    title: parsed.value.title,
  });
  return {
    document: asStudyDocument(document, parsed.value),
    journaledAt: copy.changedAt,
    saved: saved === null ? null : { study: saved.study, modifiedAt: saved.modifiedAt },
    changedOutside: saved !== null && saved.fingerprint.sha256 !== fingerprint?.sha256,
  };
}

/** The user's answer to the offer. Keeping it writes no file; a copy that is dropped stays as a revision. */
export function answerRecovery(
  desk: Desk,
  { documentId, decision }: { documentId: string; decision: 'keep' | 'discard' },
): void {
  if (desk.documents.find(documentId) === null) throw new Error('unknown document');
  if (decision === 'discard') putAside(desk, documentId, 'discarded');
}
