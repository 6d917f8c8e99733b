import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SaveAnswer } from '../../src-ipc/document.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import type { Study } from '../../src-model/study/study.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { writeAtomically } from '../studyFiles/atomicWrite.ts';
import { asStudyDocument, type OpenDocument } from '../studyFiles/documents.ts';
import { fileNameFor } from '../studyFiles/fileName.ts';
import { compareWithFile, fingerprintOf } from '../studyFiles/fingerprint.ts';
import { readStudyFile } from '../studyFiles/readStudyFile.ts';
import { errorCode, writeFailure } from '../studyFiles/writeFailure.ts';
import { besides, type Desk } from './desk.ts';

export interface SaveRequest {
  readonly study: Study;
  readonly documentId: string;
  readonly saveAs: boolean;
  readonly suggestedName: string;
  readonly overwrite?: boolean | undefined;
}

/** Saves to the document's file, or asks for one. A file that others changed is not replaced before the user says so. */
export async function saveStudy(desk: Desk, request: SaveRequest): Promise<SaveAnswer> {
  const document = desk.documents.find(request.documentId);
  if (document === null) throw new Error('unknown document');
  const copyBefore = workingCopy(desk, request.documentId);
  const ask = request.saveAs || document.path === null || document.readOnly;
  const path = ask ? await askPath(desk, request, document) : document.path;
  if (path === null) return { status: 'cancelled' };
  try {
    if (path === document.path && request.overwrite !== true) {
      const changed = await changedOutside(path, document);
      if (changed !== null) return { status: 'changedOutside', path, modifiedAt: changed };
    }
    if (request.overwrite === true) await keepWhatIsReplaced(desk, path);
    return await write(desk, request, path, copyBefore);
  } catch (error) {
    desk.report('save a study', error);
    return { status: 'failed', reason: writeFailure(error), code: errorCode(error), path };
  }
}

function askPath(desk: Desk, { suggestedName }: SaveRequest, { path }: OpenDocument): Promise<string | null> {
  const fileName = fileNameFor(suggestedName, 'overhang', 'Study');
  return desk.dialogs.askSavePath({ fileName, kind: 'study', folder: path === null ? null : dirname(path) });
}

/** When others changed the file, or null. A file that is gone is simply written again. */
async function changedOutside(path: string, { fingerprint }: OpenDocument): Promise<string | null> {
  if (fingerprint === null) return null;
  const now = await compareWithFile(path, fingerprint);
  return now.state === 'changed' ? now.modifiedAt : null;
}

/** Somebody else's version that the user chose to save over stays in the library. */
async function keepWhatIsReplaced(desk: Desk, path: string): Promise<void> {
  const theirs = await readStudyFile(path, desk.datasets);
  if (!theirs.ok) return;
  const { study, modifiedAt } = theirs.value;
  besides(desk, 'keep a version that is saved over', (library) =>
    library.studies.keep({ study, text: writeStudy(study), path, reason: 'replaced', at: modifiedAt }),
  );
}

async function write(
  desk: Desk,
  { study, documentId }: SaveRequest,
  path: string,
  copyBefore: string | undefined,
): Promise<SaveAnswer> {
  const text = writeStudy(study);
  // What could not be opened again must never take the place of what can.
  if (!parseStudy(text).ok) throw Object.assign(new Error('not a study'), { code: 'EINVAL' });
  const bytes = new TextEncoder().encode(text);
  await writeAtomically(path, bytes);
  const { mtimeMs } = await stat(path);
  const savedAt = new Date(mtimeMs).toISOString();
  const document = desk.documents.update(documentId, {
    path,
    readOnly: false,
    savedAt,
    fingerprint: fingerprintOf(bytes, mtimeMs),
    title: study.title,
  });
  const at = desk.now();
  besides(desk, 'keep a saved revision', (library) => {
    library.studies.keep({ study, text, path, reason: 'saved', at });
    // Changes made since the window asked to save stay in the working copy.
    const copy = library.workingCopies.find(documentId)?.study;
    if (copy === copyBefore || copy === text) library.workingCopies.remove(documentId);
    library.recentFiles.add({ path, title: study.title, openedAt: at });
  });
  return { status: 'saved', document: asStudyDocument(document, study) };
}

function workingCopy(desk: Desk, documentId: string): string | undefined {
  try {
    return desk.keeper.use((library) => library.workingCopies.find(documentId)?.study);
  } catch {
    return undefined;
  }
}
