import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DatasetRead } from '../../src-ipc/datasets.ts';
import type { Recovered } from '../../src-ipc/document.ts';
import type { Problem } from '../../src-model/problem.ts';
import type { Messages } from '../messages/i18n.ts';

/** A bar over the board that stays until closed. */
export interface NoticeBar {
  readonly id: number;
  readonly tone: 'warn' | 'error' | 'ok';
  /** A key under `dialogs.notices.` and what stands in it. */
  readonly key: keyof Messages['dialogs']['notices'];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A short line at the foot for an undoable deed. */
export interface ToastLine {
  readonly id: number;
  /** A key under `dialogs.toasts.` and what stands in it. */
  readonly key: keyof Messages['dialogs']['toasts'];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly undoable: boolean;
  /** Takes the deed back where it was no step of the study. */
  readonly takeBack?: () => void;
}

/** The dialog in front, one at a time. Those with `answer` are waited for. */
export type OpenDialog =
  | { readonly kind: 'presets' | 'shortcuts' | 'about' | 'palette' | 'datasets' }
  | { readonly kind: 'datasetRead'; readonly read: Extract<DatasetRead, { status: 'read' }> }
  | { readonly kind: 'differences'; readonly scenario: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'unsaved'; readonly answer: (decision: UnsavedDecision) => void }
  | {
      readonly kind: 'changedOutside';
      readonly path: string;
      readonly modifiedAt: string;
      readonly answer: (decision: ConflictDecision) => void;
    }
  | { readonly kind: 'compareRevisions'; readonly studyId: string }
  | {
      readonly kind: 'emptyBin';
      readonly studies: number;
      readonly answer: (decision: 'empty' | 'cancel') => void;
    }
  | { readonly kind: 'recovered'; readonly recovered: Recovered };

export type UnsavedDecision = 'save' | 'discard' | 'cancel';
export type ConflictDecision = 'keepMine' | 'takeTheirs' | 'saveAs' | 'cancel';

export interface MessageState {
  readonly notices: readonly NoticeBar[];
  readonly toast: ToastLine | null;
  readonly dialog: OpenDialog | null;
}

export type MessageStore = StoreApi<MessageState>;

export function createMessageStore(): MessageStore {
  return createStore<MessageState>()(() => ({ notices: [], toast: null, dialog: null }));
}
