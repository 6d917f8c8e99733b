import { isEdited, type StudyState } from '../stores/studyStore.ts';

/** How safe the user's work is; each has a text under `shell.`. */
export type Safety = 'saved' | 'notSavedYet' | 'autosaved' | 'edited' | 'notAutosaved';

/** `edited` passes within a second; `notAutosaved` lasts until the library keeps the changes or a file has them. */
export function safetyOf(state: StudyState): Safety {
  if (!isEdited(state)) return state.document.path === null ? 'notSavedYet' : 'saved';
  if (state.notKept !== null) return 'notAutosaved';
  return state.journaled === state.study ? 'autosaved' : 'edited';
}
