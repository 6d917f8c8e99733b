import type { Stores } from '../stores/stores.ts';

/** A crash loses at most this much, milliseconds. */
const delay = 300;

/**
 * Hands every change to the library's working copy, gathered so that a drag does not write at every step. Where
 * the library cannot keep it, the status bar goes on saying that the study is edited, not that it is safe.
 */
export function journal(stores: Stores): void {
  let waiting = false;
  const write = async () => {
    waiting = false;
    const { study, document } = stores.study.getState();
    await stores.bridge.journalStudy({ documentId: document.documentId, study });
    if (stores.study.getState().document.documentId === document.documentId)
      stores.study.setState({ journaled: study });
  };
  stores.study.subscribe((state, before) => {
    if (waiting || state.study === before.study || state.study === state.journaled) return;
    waiting = true;
    setTimeout(() => write().catch(() => {}), delay);
  });
}
