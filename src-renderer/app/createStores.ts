import type { Bootstrap } from '../../src-ipc/bootstrap.ts';
import type { Bridge } from '../../src-ipc/bridge.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { createCatalogue } from '../../src-model/outcomes/createCatalogue.ts';
import { createEngine } from '../../src-model/run/engine.ts';
import { checkAgainstDataset } from '../../src-model/study/checkAgainstDataset.ts';
import type { Study } from '../../src-model/study/study.ts';
import { resolveTheme } from '../commands/appearance.ts';
import { firstSelection } from '../commands/document.ts';
import { firstStudyIn } from '../messages/presetText.ts';
import { createAppearanceStore } from '../stores/appearanceStore.ts';
import { createBoardStore } from '../stores/boardStore.ts';
import { createDatasetStore } from '../stores/datasetStore.ts';
import { createExportStore } from '../stores/exportStore.ts';
import { createLibraryStore } from '../stores/libraryStore.ts';
import { createMessageStore } from '../stores/messageStore.ts';
import { createRangeEndStore } from '../stores/rangeEndStore.ts';
import { createRunStore } from '../stores/runStore.ts';
import type { Stores } from '../stores/stores.ts';
import { createStudyStore } from '../stores/studyStore.ts';

/** All stores of the window from what the main process hands over at the start. */
export function createStores(
  boot: Bootstrap,
  bridge: Bridge,
  showOnOtherDataset: Stores['showOnOtherDataset'],
): Stores {
  const { language } = boot.settings;
  const { study: given, ...document } = boot.document;
  const study = boot.firstStart ? firstStudyIn(given, language) : given;
  const dataset = createDatasetStore({
    dataset: boot.dataset,
    presets: boot.presets.map((preset) => preset.study).filter((preset) => suits(preset, boot.dataset)),
    firstStudy: boot.firstStart ? given : null,
    versions: boot.versions,
    makeEngine: createEngine,
    makeCatalogue: createCatalogue,
  });
  const studyStore = createStudyStore(study, document, boot.edited);
  const board = createBoardStore({
    selectedScenario: firstSelection(study),
    arrangement: boot.settings.arrangement,
    focusQuarter: Math.min(24, study.horizonQuarters),
  });
  const run = createRunStore(studyStore, dataset);
  return {
    study: studyStore,
    dataset,
    board,
    appearance: createAppearanceStore({
      language,
      theme: boot.settings.theme,
      resolvedTheme: resolveTheme(boot.settings.theme),
      maximized: boot.maximized,
      hintSeen: boot.settings.hintSeen,
      panelSizes: boot.settings.panelSizes,
    }),
    run,
    rangeEnds: createRangeEndStore({ study: studyStore, run, board, dataset }),
    messages: createMessageStore(),
    exports: createExportStore(),
    library: createLibraryStore(),
    bridge,
    showOnOtherDataset,
  };
}

/** A preset speaks of the shipped dataset; it serves any other that has its sectors and markets. */
function suits(preset: Study, dataset: Dataset): boolean {
  const { id, version } = dataset.meta;
  return checkAgainstDataset({ ...preset, dataset: { id, version } }, dataset).length === 0;
}
