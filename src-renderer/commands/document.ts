import type { StudyDocument } from '../../src-ipc/document.ts';
import type { Study } from '../../src-model/study/study.ts';
import type { Stores } from '../stores/stores.ts';
import { openedState } from '../stores/studyStore.ts';
import { closeToast, showDialog, showNotice } from './messages.ts';

/**
 * Puts a document into the window: no history, board and selection fitted to it. Answers the stores that hold it,
 * which are others where it is computed with another dataset.
 */
export async function takeDocument(stores: Stores, opened: StudyDocument, edited = false): Promise<Stores> {
  const { study, ...document } = opened;
  if (!computesWith(stores, study)) {
    const shown = await stores.showOnOtherDataset(opened, edited);
    if (shown === null) refuseForItsData(stores, study);
    if (shown !== stores) return shown ?? stores;
  }
  stores.board.setState({
    selectedScenario: firstSelection(study),
    hidden: new Set(),
    hover: null,
    openSector: null,
    tariffs: null,
    focusQuarter: Math.min(stores.board.getState().focusQuarter, study.horizonQuarters),
  });
  stores.library.setState({ shown: false });
  stores.study.setState(openedState(study, document, edited), true);
  closeToast(stores);
  warnOfOtherDataset(stores, study);
  return stores;
}

function computesWith({ dataset }: Stores, study: Study): boolean {
  const { id, version } = dataset.getState().dataset.meta;
  return study.dataset.id === id && study.dataset.version === version;
}

/** Says that a study cannot be shown with the data that the window computes with. */
export function refuseForItsData(stores: Stores, { title, dataset }: Study): void {
  const found = `${dataset.id} ${dataset.version}`;
  const allowed = stores.dataset.getState().dataset.meta.id;
  showDialog(stores, { kind: 'refused', file: title, problems: [{ path: 'dataset.id', found, allowed }] });
}

/** The scenario whose levers are shown first: the last one, which in a study of presets is the one with levers to move. */
export function firstSelection(study: Study): string {
  return study.scenarios.at(-1)?.id ?? study.referenceScenario;
}

/** A study that pins another version of the dataset opens, but says so. */
export function warnOfOtherDataset(stores: Stores, study: Study): void {
  const { id, version } = stores.dataset.getState().dataset.meta;
  if (study.dataset.id === id && study.dataset.version === version) return;
  const pinned = `${study.dataset.id} ${study.dataset.version}`;
  showNotice(stores, { tone: 'warn', key: 'otherDataset', params: { pinned, present: `${id} ${version}` } });
}
