import type { JournalAnswer } from '../../src-ipc/document.ts';
import { closeNoticeOf, showNotice } from '../commands/messages.ts';
import type { Stores } from '../stores/stores.ts';
import { isEdited } from '../stores/studyStore.ts';

/** A crash loses at most this much, milliseconds. */
const delay = 300;

/** How soon a change that could not be kept is tried again, milliseconds. */
const retryDelay = 5000;

/**
 * Hands every change to the library's working copy, gathered so that a drag does not write at every step. Where the
 * library cannot keep it the window says so and why, and it is tried again until it can.
 * @returns what ends it
 */
export function journal(stores: Stores): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  const writeIn = (milliseconds: number) => {
    const at = performance.now() + milliseconds;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY;
      void write(stores).then((kept) => {
        if (!kept) writeIn(retryDelay);
      });
    }, milliseconds);
  };
  const stop = stores.study.subscribe((state, before) => {
    if (state.study !== before.study && state.study !== state.journaled) writeIn(delay);
  });
  return () => {
    stop();
    clearTimeout(timer);
    due = Number.NEGATIVE_INFINITY;
  };
}

/** Writes the working copy; false if it has to be tried again. */
async function write(stores: Stores): Promise<boolean> {
  const state = stores.study.getState();
  // Saved or undone meanwhile: a copy would call work unsaved that is in the file.
  if (!isEdited(state)) return allInFile(stores);
  const { study, document } = state;
  const { documentId } = document;
  const answer = await stores.bridge.journalStudy({ documentId, study }).catch(unknownFailure);
  if (stores.study.getState().document.documentId !== documentId) return true;
  switch (answer.status) {
    case 'kept':
      stores.study.setState({ journaled: study, notKept: null });
      closeNoticeOf(stores, 'workingCopyFailed');
      return true;
    case 'memoryOnly':
      // Said at the start, in a notice of its own; nothing is gained by trying again.
      stores.study.setState({ notKept: 'memoryOnly' });
      return true;
    case 'failed': {
      const { reason, code } = answer;
      const known = stores.study.getState().notKept === reason;
      stores.study.setState({ notKept: reason });
      if (!known) showNotice(stores, { tone: 'error', key: 'workingCopyFailed', params: { reason, code } });
      return false;
    }
  }
}

function allInFile(stores: Stores): true {
  stores.study.setState({ notKept: null });
  closeNoticeOf(stores, 'workingCopyFailed');
  return true;
}

function unknownFailure(): JournalAnswer {
  return { status: 'failed', reason: 'other', code: '?' };
}
