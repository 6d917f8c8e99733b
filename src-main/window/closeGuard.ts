/** What the guard needs of the application. */
export interface GuardedWindow {
  /** The document in the window has changes that no file holds. */
  isEdited(): boolean;
  /** The page can answer a question: it is loaded and has not crashed. */
  canAsk(): boolean;
  ask(): void;
  closeWindow(): void;
  quit(): void;
}

export interface CloseGuard {
  /** The window is about to close: returns whether it must stay open for now. */
  onClose(): boolean;
  /** The whole application is about to quit; if the user agrees to close, quitting goes on. */
  onQuit(): void;
  answer(decision: 'save' | 'discard' | 'cancel'): void;
}

/** Asks once before unsaved changes leave the screen. A page that cannot answer is closed: the journal has its state. */
export function createCloseGuard(guarded: GuardedWindow): CloseGuard {
  let agreed = false;
  let quitting = false;
  return {
    onClose: () => {
      if (agreed || !guarded.isEdited() || !guarded.canAsk()) return false;
      guarded.ask();
      return true;
    },
    onQuit: () => {
      quitting = true;
    },
    answer: (decision) => {
      if (decision === 'cancel' || (decision === 'save' && guarded.isEdited())) {
        quitting = false;
        return;
      }
      agreed = true;
      if (quitting) guarded.quit();
      else guarded.closeWindow();
    },
  };
}
