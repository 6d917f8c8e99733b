import type { Bridge } from '../../src-ipc/bridge.ts';
import type { StudyDocument } from '../../src-ipc/document.ts';
import type { AppearanceStore } from './appearanceStore.ts';
import type { BoardStore } from './boardStore.ts';
import type { DatasetStore } from './datasetStore.ts';
import type { ExportStore } from './exportStore.ts';
import type { LibraryStore } from './libraryStore.ts';
import type { MessageStore } from './messageStore.ts';
import type { RangeEndStore } from './rangeEndStore.ts';
import type { RunStore } from './runStore.ts';
import type { StudyStore } from './studyStore.ts';

/** All stores of a window and its bridge: what commands are given and the React bindings read. */
export interface Stores {
  readonly study: StudyStore;
  readonly board: BoardStore;
  readonly appearance: AppearanceStore;
  readonly dataset: DatasetStore;
  /** Results, derived from study and dataset. */
  readonly run: RunStore;
  /** What the assumptions drawer says about the ends of ranges. */
  readonly rangeEnds: RangeEndStore;
  /** Notices, toasts and the dialog in front. */
  readonly messages: MessageStore;
  /** What the view in front offers to take away. */
  readonly exports: ExportStore;
  /** The library and what is looked for in it. */
  readonly library: LibraryStore;
  /** The way to the main process. */
  readonly bridge: Bridge;
  /**
   * Puts a document that pins another dataset into the window: everything computed is made anew, in stores of its own.
   * Answers these stores and does nothing if the same data serves it; null if its data is not at hand.
   */
  readonly showOnOtherDataset: (opened: StudyDocument, edited: boolean) => Promise<Stores | null>;
}
