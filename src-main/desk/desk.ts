import type { Datasets } from '../datasets/datasets.ts';
import type { LibraryKeeper } from '../library/libraryKeeper.ts';
import type { Documents } from '../studyFiles/documents.ts';

export interface SaveQuestion {
  /** Legal file name with its extension. */
  readonly fileName: string;
  readonly kind: 'study' | 'png' | 'svg' | 'csv';
  /** Folder to start in; null for the user's documents. */
  readonly folder: string | null;
}

/** The system's dialogs. Null means that the user cancelled. */
export interface Dialogs {
  askOpenPath(): Promise<string | null>;
  /** The folder of a dataset. */
  askFolder(): Promise<string | null>;
  askSavePath(question: SaveQuestion): Promise<string | null>;
}

/** What the calls on studies share. */
export interface Desk {
  readonly datasets: Datasets;
  readonly keeper: LibraryKeeper;
  readonly documents: Documents;
  readonly dialogs: Dialogs;
  /** The present, ISO 8601. */
  readonly now: () => string;
  /** Something went wrong that must not stop the user; never with paths or titles. */
  readonly report: (what: string, error: unknown) => void;
}

/** Work on the library that may fail without failing the user's deed, such as noting a recent file. */
export function besides(desk: Desk, what: string, work: Parameters<LibraryKeeper['use']>[0]): void {
  try {
    desk.keeper.use(work);
  } catch (error) {
    desk.report(what, error);
  }
}
