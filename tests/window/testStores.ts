import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bridge } from '../../src-ipc/bridge.ts';
import { createCatalogue } from '../../src-model/outcomes/createCatalogue.ts';
import { createEngine } from '../../src-model/run/engine.ts';
import type { Study } from '../../src-model/study/study.ts';
import { createAppearanceStore } from '../../src-renderer/stores/appearanceStore.ts';
import { createBoardStore } from '../../src-renderer/stores/boardStore.ts';
import { createDatasetStore } from '../../src-renderer/stores/datasetStore.ts';
import { createExportStore } from '../../src-renderer/stores/exportStore.ts';
import { createLibraryStore } from '../../src-renderer/stores/libraryStore.ts';
import { createMessageStore } from '../../src-renderer/stores/messageStore.ts';
import { createRangeEndStore } from '../../src-renderer/stores/rangeEndStore.ts';
import { createRunStore } from '../../src-renderer/stores/runStore.ts';
import type { Stores } from '../../src-renderer/stores/stores.ts';
import { createStudyStore } from '../../src-renderer/stores/studyStore.ts';
import { folder, loaded } from '../datasets/folder.ts';

export const documentId = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

/** A study that ships, by the name of its file. */
export function shippedStudy(name: string): Study {
  const path = join(import.meta.dirname, `../../resources/studies/${name}.overhang`);
  return JSON.parse(readFileSync(path, 'utf8')) as Study;
}

/** A study of scenarios without levers, each with what is given of it; the first one is the reference. */
export function studyOf(...scenarios: readonly Partial<Study['scenarios'][number]>[]): Study {
  return {
    ...shippedStudy('first'),
    title: 'Test',
    referenceScenario: scenarios[0]?.id ?? 's0',
    scenarios: scenarios.map((scenario, index) => ({
      id: `s${index}`,
      name: `Scenario ${index}`,
      color: index,
      levers: [],
      ...scenario,
    })),
  };
}

const { dataset } = loaded(folder());
const catalogue = createCatalogue(dataset);

/** Frames run by hand, as a browser runs them. */
export interface Frames {
  readonly schedule: (run: () => void) => void;
  readonly next: () => void;
  readonly waiting: () => number;
}

export function manualFrames(): Frames {
  let queue: (() => void)[] = [];
  return {
    schedule: (run) => queue.push(run),
    next: () => {
      const due = queue;
      queue = [];
      for (const run of due) run();
    },
    waiting: () => queue.length,
  };
}

/** The stores of a window on the shipped dataset. Calls of the bridge that a test does not give fail. */
export function testStores(
  study: Study = shippedStudy('first'),
  bridge: Partial<Bridge> = {},
  frames: Frames = manualFrames(),
): Stores {
  const studyStore = createStudyStore(study, { documentId, path: null, readOnly: false, savedAt: null });
  const datasetStore = createDatasetStore({
    dataset,
    presets: [],
    firstStudy: study,
    versions: { app: '0', model: '0', electron: '0', platform: 'linux' },
    makeEngine: createEngine,
    makeCatalogue: () => catalogue,
  });
  const board = createBoardStore({ selectedScenario: study.scenarios.at(-1)?.id ?? '' });
  const run = createRunStore(studyStore, datasetStore, frames.schedule);
  const stores: Stores = {
    study: studyStore,
    dataset: datasetStore,
    board,
    appearance: createAppearanceStore({
      language: 'en',
      theme: 'light',
      resolvedTheme: 'light',
      maximized: false,
      hintSeen: true,
      panelSizes: {},
    }),
    run,
    rangeEnds: createRangeEndStore({ study: studyStore, run, board, dataset: datasetStore }, frames.schedule),
    messages: createMessageStore(),
    exports: createExportStore(),
    library: createLibraryStore(),
    bridge: bridge as Bridge,
    showOnOtherDataset: async () => stores,
  };
  return stores;
}
