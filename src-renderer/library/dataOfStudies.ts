import type { Bridge } from '../../src-ipc/bridge.ts';
import { createCatalogue } from '../../src-model/outcomes/createCatalogue.ts';
import { createEngine } from '../../src-model/run/engine.ts';
import type { Study } from '../../src-model/study/study.ts';
import { createDatasetStore, type DatasetState } from '../stores/datasetStore.ts';
import type { OutlookData } from './outlook.ts';

/** Finds what a study is computed with: the window's data, or its own from the library, read once a dataset. */
export function createDataOfStudies(
  bridge: Pick<Bridge, 'readDataset'>,
  inWindow: DatasetState,
): (study: Study) => Promise<OutlookData | null> {
  const others = new Map<string, Promise<OutlookData | null>>();
  const read = async (ref: Study['dataset']): Promise<OutlookData | null> => {
    const dataset = await bridge.readDataset(ref);
    if (dataset === null) return null;
    const { presets, firstStudy, versions } = inWindow;
    const makers = { makeEngine: createEngine, makeCatalogue: createCatalogue };
    return createDatasetStore({ dataset, presets, firstStudy, versions, ...makers }).getState();
  };
  return async ({ dataset: { id, version } }) => {
    const { meta } = inWindow.dataset;
    if (id === meta.id && version === meta.version) return inWindow;
    const key = JSON.stringify([id, version]);
    const known = others.get(key) ?? read({ id, version });
    others.set(key, known);
    return known;
  };
}
