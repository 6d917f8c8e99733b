import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../src-model/problem.ts';

/** A bar over the board that stays until closed. */
export interface NoticeBar {
  readonly id: number;
  readonly tone: 'warn' | 'error' | 'ok';
  /** A key under `notices.` and what stands in it. */
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A short line at the foot for an undoable deed. */
export interface ToastLine {
  readonly id: number;
  /** A key under `toasts.` and what stands in it. */
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly undoable: boolean;
}

/** The dialog in front, one at a time. */
export type OpenDialog =
  | { readonly kind: 'presets' }
  | { readonly kind: 'basedOn' }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'unsaved'; readonly resolve: (decision: 'save' | 'discard' | 'cancel') => void }
  | { readonly kind: 'changedOutside'; readonly resolve: (decision: 'saveAs' | 'cancel') => void }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'palette' };

export interface MessageState {
  readonly notices: readonly NoticeBar[];
  readonly toast: ToastLine | null;
  readonly dialog: OpenDialog | null;
}

export type MessageStore = StoreApi<MessageState>;

export function createMessageStore(): MessageStore {
  return createStore<MessageState>()(() => ({ notices: [], toast: null, dialog: null }));
}
