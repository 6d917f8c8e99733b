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

/** The data a window computes with, fixed while it is open. */
export interface DatasetState {
  readonly dataset: Dataset;
  readonly catalogue: OutcomeCatalogue;
  /** Engine of a horizon; built once a horizon. */
  readonly engineFor: (quarters: number) => Engine;
  /** Shipped presets: studies of their own. */
  readonly presets: readonly Study[];
  readonly versions: Versions;
}

export type DatasetStore = StoreApi<DatasetState>;

export function createDatasetStore(
  dataset: Dataset,
  catalogue: OutcomeCatalogue,
  makeEngine: (dataset: Dataset, quarters: number) => Engine,
  presets: readonly Study[],
  versions: Versions,
): DatasetStore {
  const engines = new Map<number, Engine>();
  const engineFor = (quarters: number): Engine => {
    const known = engines.get(quarters);
    if (known) return known;
    const engine = makeEngine(dataset, quarters);
    engines.set(quarters, engine);
    return engine;
  };
  return createStore<DatasetState>()(() => ({ dataset, catalogue, engineFor, presets, versions }));
}
