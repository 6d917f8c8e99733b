import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import type { OutcomeCatalogue } from '../../src-model/outcomes/catalogue.ts';
import type { Engine } from '../../src-model/run/engine.ts';
import type { Study } from '../../src-model/study/study.ts';

export interface Versions {
  readonly app: string;
  readonly model: string;
  readonly electron: string;
  readonly platform: string;
}

/** The data a window computes with; a study of another dataset gets stores of its own. */
export interface DatasetState {
  readonly dataset: Dataset;
  readonly catalogue: OutcomeCatalogue;
  /** Engine of a horizon; built once a horizon. */
  readonly engineFor: (quarters: number) => Engine;
  /** Shipped presets: studies of their own. */
  readonly presets: readonly Study[];
  /** The study of the first start as the file has it, `null` on later starts. */
  readonly firstStudy: Study | null;
  readonly versions: Versions;
}

export type DatasetStore = StoreApi<DatasetState>;

/** What the main process hands over; catalogue and engines are made from it. */
export interface DatasetSource extends Pick<DatasetState, 'dataset' | 'presets' | 'firstStudy' | 'versions'> {
  readonly makeEngine: (dataset: Dataset, quarters: number) => Engine;
  readonly makeCatalogue: (dataset: Dataset) => OutcomeCatalogue;
}

export function createDatasetStore({ makeEngine, makeCatalogue, ...given }: DatasetSource): DatasetStore {
  const engines = new Map<number, Engine>();
  const engineFor = (quarters: number): Engine => {
    const known = engines.get(quarters);
    if (known) return known;
    const engine = makeEngine(given.dataset, quarters);
    engines.set(quarters, engine);
    return engine;
  };
  return createStore<DatasetState>()(() => ({
    ...given,
    catalogue: makeCatalogue(given.dataset),
    engineFor,
  }));
}
