import type { Patch } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WriteFailure } from '../../src-ipc/document.ts';
import type { Study } from '../../src-model/study/study.ts';
import type { Step } from './step.ts';

/** Where the study came from and what the main process knows about it; the study itself is beside it. */
export interface DocumentFrame {
  readonly documentId: string;
  /** Path of the file, `null` until the study is saved for the first time. */
  readonly path: string | null;
  readonly readOnly: boolean;
  /** ISO time of the last save, `null` before the first. */
  readonly savedAt: string | null;
}

/** One user intention: how it is worded, and how to do and undo it. */
export interface HistoryEntry {
  /** Number for life; the entry at the end of `past` tells the revision that is in the window. */
  readonly number: number;
  readonly step: Step;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** Changes with the same gesture key belong to the same entry until the gesture ends. */
  readonly gesture: string | undefined;
}

export interface StudyState {
  readonly study: Study;
  readonly document: DocumentFrame;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  /** The gesture in progress (a drag): its changes are coalesced, and runs are one a frame. */
  readonly gesture: string | undefined;
  /** Number of the last entry when the study was saved; 0 is the study as it was opened. */
  readonly savedNumber: number;
  readonly lastNumber: number;
  /** The study that the working copy in the library holds. */
  readonly journaled: Study;
  /** Why a crash would lose the last changes; null while the library keeps them. */
  readonly notKept: 'memoryOnly' | WriteFailure | null;
}

export type StudyStore = StoreApi<StudyState>;

/** State of a study just opened: no history, unedited unless it was recovered. */
export function openedState(study: Study, document: DocumentFrame, edited = false): StudyState {
  return {
    study,
    document,
    past: [],
    future: [],
    gesture: undefined,
    savedNumber: edited ? -1 : 0,
    lastNumber: 0,
    journaled: study,
    notKept: null,
  };
}

export function createStudyStore(study: Study, document: DocumentFrame, edited = false): StudyStore {
  return createStore<StudyState>()(() => openedState(study, document, edited));
}

/** Number of the revision in the window. */
export function revisionOf(state: StudyState): number {
  return state.past.at(-1)?.number ?? 0;
}

/** Whether the study differs from what was opened or saved; undoing back to the saved revision clears it. */
export function isEdited(state: StudyState): boolean {
  return revisionOf(state) !== state.savedNumber;
}
