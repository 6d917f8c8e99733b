import { extname, resolve } from 'node:path';
import type { OpenAnswer } from '../../src-ipc/document.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { asStudyDocument } from '../studyFiles/documents.ts';
import { readStudyFile, type StudyFile } from '../studyFiles/readStudyFile.ts';
import { besides, type Desk } from './desk.ts';

const studyExtensions = new Set(['.overhang', '.json']);

/** Whether a path may be opened as a study at all; the window and the command line name paths. */
export function looksLikeStudyFile(path: string): boolean {
  return studyExtensions.has(extname(path).toLowerCase());
}

/** Opens a file as a new document, or says why not. */
export async function openStudyFile(desk: Desk, path: string): Promise<OpenAnswer> {
  const file = resolve(path);
  if (!looksLikeStudyFile(file)) {
    const problem = {
      found: `a name ending in ${extname(file) || 'nothing'}`,
      allowed: '.overhang or .json',
    };
    return { status: 'refused', path: file, problems: [problem] };
  }
  const read = await readStudyFile(file, desk.datasets);
  if (!read.ok) return { status: 'refused', path: file, problems: [...read.error] };
  return { status: 'opened', document: enter(desk, file, read.value) };
}

/** Enters a file that was read as a document, among the recent files and into the library. */
function enter(desk: Desk, path: string, { study, fingerprint, modifiedAt, readOnly }: StudyFile) {
  const at = desk.now();
  const document = desk.documents.add({
    path,
    readOnly,
    savedAt: modifiedAt,
    fingerprint,
    title: study.title,
  });
  besides(desk, 'note an opened file', (library) => {
    library.recentFiles.add({ path, title: study.title, openedAt: at });
    library.studies.keep({ study, text: writeStudy(study), path, reason: 'opened', at });
  });
  return asStudyDocument(document, study);
}

/** Reads the document's file again; the state in the window is kept as a revision first. */
export async function revertStudy(
  desk: Desk,
  { documentId, study }: { documentId: string; study: Parameters<typeof writeStudy>[0] },
): Promise<OpenAnswer> {
  const known = desk.documents.find(documentId);
  if (known === null || known.path === null) return { status: 'cancelled' };
  const { path } = known;
  const read = await readStudyFile(path, desk.datasets);
  if (!read.ok) return { status: 'refused', path, problems: [...read.error] };
  const { fingerprint, modifiedAt, readOnly } = read.value;
  besides(desk, 'keep what a revert replaces', (library) => {
    library.studies.keep({ study, text: writeStudy(study), path, reason: 'replaced', at: desk.now() });
    library.studies.keep({
      study: read.value.study,
      text: writeStudy(read.value.study),
      path,
      reason: 'opened',
      at: desk.now(),
    });
    library.workingCopies.remove(documentId);
  });
  const title = read.value.study.title;
  const document = desk.documents.update(documentId, {
    readOnly,
    savedAt: modifiedAt,
    fingerprint,
    title,
    edited: false,
  });
  return { status: 'opened', document: asStudyDocument(document, read.value.study) };
}
