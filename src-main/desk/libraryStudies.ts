import { randomUUID } from 'node:crypto';
import type { ExportAnswer, OpenAnswer } from '../../src-ipc/document.ts';
import type { LibraryOverview } from '../../src-ipc/library.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import type { Study } from '../../src-model/study/study.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { datasetProblems } from '../datasets/datasetProblems.ts';
import type { Upkeep } from '../library/libraryUpkeep.ts';
import { isPutAside } from '../library/revisions.ts';
import { storedBytes } from '../library/sqlite.ts';
import { writeAtomically } from '../studyFiles/atomicWrite.ts';
import { asStudyDocument } from '../studyFiles/documents.ts';
import { fileNameFor } from '../studyFiles/fileName.ts';
import { errorCode, writeFailure } from '../studyFiles/writeFailure.ts';
import type { Desk } from './desk.ts';
import { openStudyFile } from './openStudy.ts';

/** A state that the library kept, or null if it is gone or cannot be read. */
export function readRevision(desk: Desk, revisionId: number): Study | null {
  const text = desk.keeper.use((library) => library.revisions.text(revisionId));
  const parsed = text === null ? null : parseStudy(text);
  return parsed?.ok === true ? parsed.value : null;
}

interface KeptStudy {
  readonly study: Study;
  readonly text: string;
  readonly path: string | null;
}

/** The last state of a study that stands for it; states that were put aside do not. */
function lastState(desk: Desk, studyId: string): KeptStudy | null {
  return desk.keeper.use((library) => {
    const path = library.studies.pathOf(studyId);
    const number = library.studies.numberOf(studyId);
    if (number === null) return null;
    const list = library.revisions.list(number);
    const last = list.find(({ reason }) => !isPutAside(reason)) ?? list[0];
    const text = last === undefined ? null : library.revisions.text(last.id);
    const parsed = text === null ? null : parseStudy(text);
    return text === null || parsed?.ok !== true ? null : { study: parsed.value, text, path };
  });
}

const gone = { found: 'a study that is no longer in the library', allowed: 'one of the list' };

/** Opens the study's file; where that no longer opens as this study, its last state as a study without a file. */
export async function openLibraryStudy(desk: Desk, studyId: string): Promise<OpenAnswer> {
  const last = lastState(desk, studyId);
  if (last === null) return { status: 'refused', path: '', problems: [gone] };
  if (last.path !== null) {
    const answer = await openStudyFile(desk, last.path);
    if (answer.status === 'opened' && answer.document.study.id === studyId) return answer;
  }
  return openWithoutFile(desk, last.study);
}

/** A study whose dataset was never imported here, or is of another sector list, cannot be computed. */
function openWithoutFile(desk: Desk, study: Study): OpenAnswer {
  const problems = datasetProblems(study, desk.datasets);
  if (problems.length > 0) return { status: 'refused', path: study.title, problems: [...problems] };
  return { status: 'opened', document: withoutFile(desk, study) };
}

/** Enters a copy under a new id and title into the library. */
export function duplicateStudy(desk: Desk, studyId: string, title: string): { studyId: string } | null {
  const last = lastState(desk, studyId);
  if (last === null) return null;
  const study = { ...last.study, id: randomUUID(), title };
  desk.keeper.use((library) =>
    library.studies.keep({
      study,
      text: writeStudy(study),
      path: null,
      reason: 'duplicated',
      at: desk.now(),
    }),
  );
  return { studyId: study.id };
}

/** Keeps the state in the window, which something from the library is about to replace there. */
export function keepRevision(desk: Desk, { documentId, study }: { documentId: string; study: Study }): void {
  const path = desk.documents.find(documentId)?.path ?? null;
  desk.keeper.use(({ studies }) =>
    studies.keep({ study, text: writeStudy(study), path, reason: 'replaced', at: desk.now() }),
  );
}

function withoutFile(desk: Desk, study: Study) {
  const unsaved = { path: null, readOnly: false, savedAt: null, fingerprint: null, title: study.title };
  return asStudyDocument(desk.documents.add(unsaved), study);
}

/** Writes the last state to a file that the user names. */
export async function exportLibraryStudy(desk: Desk, studyId: string): Promise<ExportAnswer> {
  const last = lastState(desk, studyId);
  if (last === null) throw new Error('unknown study');
  const fileName = fileNameFor(last.study.title, 'overhang', 'Study');
  const path = await desk.dialogs.askSavePath({ fileName, kind: 'study', folder: null });
  if (path === null) return { status: 'cancelled' };
  try {
    await writeAtomically(path, new TextEncoder().encode(last.text));
    return { status: 'saved', path };
  } catch (error) {
    desk.report('export a study', error);
    return { status: 'failed', reason: writeFailure(error), code: errorCode(error), path };
  }
}

/** The figures of the library view's side and foot. */
export function libraryOverview(desk: Desk, upkeep: Upkeep): LibraryOverview {
  const last = upkeep.last();
  return {
    ...desk.keeper.use(({ db, shelf }) => ({
      ...shelf.counts(),
      tags: shelf.tags(),
      bytes: storedBytes(db),
    })),
    sound: last === null ? null : last.damage.length === 0,
    backupAt: last?.backupAt ?? null,
    kept: !desk.keeper.inMemory(),
    restored: desk.keeper.restored(),
  };
}
