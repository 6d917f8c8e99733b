import type { Stores } from '../../stores/stores.ts';
import { guardUnsaved, showAnswer } from '../open.ts';
import { leaveLibrary } from './show.ts';

/** Opens a study of the library; the one that is in the window already is simply shown. Answers whether it is there. */
export async function openFromLibrary(stores: Stores, studyId: string): Promise<boolean> {
  if (inWindow(stores, studyId)) {
    leaveLibrary(stores);
    return true;
  }
  if ((await guardUnsaved(stores)) === 'cancel') return false;
  const answer = await stores.bridge.openLibraryStudy({ studyId });
  showAnswer(stores, answer);
  return answer.status === 'opened';
}

export function inWindow(stores: Pick<Stores, 'study'>, studyId: string): boolean {
  return stores.study.getState().study.id === studyId;
}
