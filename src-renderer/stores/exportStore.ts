import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something that can be taken away from the view in front: an entry of the Export menu. */
export interface ExportEntry {
  /** Unique in the window, such as `utilization.png`. */
  readonly id: string;
  /** Worded, since it names a panel of the view. */
  readonly text: string;
  readonly run: () => void;
}

export interface ExportState {
  /** In the order in which the panels stand. */
  readonly entries: readonly ExportEntry[];
}

export type ExportStore = StoreApi<ExportState>;

export function createExportStore(): ExportStore {
  return createStore<ExportState>()(() => ({ entries: [] }));
}

/** Offers an export while its panel is in the window; answers the function that withdraws it. */
export function offerExport(store: ExportStore, entry: ExportEntry): () => void {
  const others = () => store.getState().entries.filter(({ id }) => id !== entry.id);
  store.setState({ entries: [...others(), entry] });
  return () => store.setState({ entries: others() });
}
