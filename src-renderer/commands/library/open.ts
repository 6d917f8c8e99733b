import type { Stores } from '../../stores/stores.ts';
import { guardUnsaved, showAnswer } from '../open.ts';
import { leaveLibrary } from './show.ts';

/**
 * Opens a study of the library; the one that is in the window already is simply shown. Answers the stores that hold
 * it then, or null if it was not opened.
 */
export async function openFromLibrary(stores: Stores, studyId: string): Promise<Stores | null> {
  if (inWindow(stores, studyId)) {
    leaveLibrary(stores);
    return stores;
  }
  if ((await guardUnsaved(stores)) === 'cancel') return null;
  const shown = await showAnswer(stores, await stores.bridge.openLibraryStudy({ studyId }));
  return inWindow(shown, studyId) ? shown : null;
}

function inWindow(stores: Pick<Stores, 'study'>, studyId: string): boolean {
  return stores.study.getState().study.id === studyId;
}
