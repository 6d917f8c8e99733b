import type { DatasetRef } from '../../src-ipc/datasets.ts';
import type { OpenAnswer, StudyDocument } from '../../src-ipc/document.ts';
import type { UnsavedDecision } from '../stores/messageStore.ts';
import type { Stores } from '../stores/stores.ts';
import { isEdited } from '../stores/studyStore.ts';
import { takeDocument } from './document.ts';
import { endGesture } from './execute.ts';
import { ask, nothingAsked, showDialog } from './messages.ts';
import { saveStudy } from './save.ts';

/** Asks what becomes of unsaved changes; answers whether the study may be left now, and how that was decided. */
export async function guardUnsaved(stores: Stores): Promise<UnsavedDecision> {
  endGesture(stores);
  if (!isEdited(stores.study.getState())) return 'discard';
  const decision = await ask<UnsavedDecision>(stores, (answer) => ({ kind: 'unsaved', answer }));
  if (decision !== 'save') return decision;
  return (await saveStudy(stores)) ? 'save' : 'cancel';
}

/** Begins a study on the dataset of the window. */
export async function newStudy(stores: Stores): Promise<void> {
  const { id, version } = stores.dataset.getState().dataset.meta;
  await newStudyOn(stores, { id, version });
}

export async function newStudyOn(stores: Stores, dataset: DatasetRef): Promise<void> {
  if ((await guardUnsaved(stores)) === 'cancel') return;
  await takeDocument(stores, await stores.bridge.newStudy({ dataset }));
}

/** Opens a file: the one at `path`, or one that the user picks. */
export async function openStudy(stores: Stores, path?: string): Promise<void> {
  if ((await guardUnsaved(stores)) === 'cancel') return;
  await showAnswer(stores, await stores.bridge.openStudy(path === undefined ? {} : { path }));
}

/** Opens a file that was dropped on the window. */
export async function openDropped(stores: Stores, file: File): Promise<void> {
  if ((await guardUnsaved(stores)) === 'cancel') return;
  await showAnswer(stores, await stores.bridge.openDroppedFile(file));
}

/** Takes a document that came from outside: a second start, a double-click. A question in front is answered first. */
export async function takeFromOutside(stores: Stores, document: StudyDocument): Promise<void> {
  await nothingAsked(stores);
  if ((await guardUnsaved(stores)) === 'cancel') return;
  await takeDocument(stores, document);
}

/** Goes back to the file as it was saved. */
export async function revertStudy(stores: Stores): Promise<void> {
  endGesture(stores);
  const { study, document } = stores.study.getState();
  if (document.path === null) return;
  await showAnswer(stores, await stores.bridge.revertStudy({ documentId: document.documentId, study }));
}

/** Puts what was opened into the window, or says why it was refused. Answers the stores that hold it now. */
export async function showAnswer(stores: Stores, answer: OpenAnswer): Promise<Stores> {
  if (answer.status === 'opened') return await takeDocument(stores, answer.document);
  if (answer.status === 'refused')
    showDialog(stores, { kind: 'refused', file: answer.path, problems: answer.problems });
  return stores;
}

/** Windows whose user is being asked whether to leave. */
const leaving = new WeakSet<Stores>();

/**
 * The user wants to leave: asks, saves if wished, and tells the main process what was decided. Wanting it once more
 * while the question stands changes nothing: the answer to it holds for both.
 */
export async function leave(stores: Stores): Promise<void> {
  if (leaving.has(stores)) return;
  leaving.add(stores);
  try {
    await stores.bridge.confirmClose({ decision: await guardUnsaved(stores) });
  } finally {
    leaving.delete(stores);
  }
}
