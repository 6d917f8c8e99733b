import type { DatasetListing, DatasetRead, DatasetRef } from '../../src-ipc/datasets.ts';
import type { Stores } from '../stores/stores.ts';
import { closeDialog, showDialog, showToast } from './messages.ts';
import { newStudyOn } from './open.ts';

export type ReadDataset = Extract<DatasetRead, { status: 'read' }>;

/** Asks for a folder and shows what was read, or everything that is wrong with it. Nothing is kept yet. */
export async function readDatasetFolder(stores: Stores): Promise<void> {
  const read = await stores.bridge.readDatasetFolder();
  switch (read.status) {
    case 'read':
      showDialog(stores, { kind: 'datasetRead', read });
      return;
    case 'refused':
      showDialog(stores, { kind: 'refused', file: read.path, problems: read.problems });
      return;
    case 'cancelled':
      return;
  }
}

/** Enters what was shown into the library. */
export async function keepDataset(stores: Stores, { importId, ref }: ReadDataset): Promise<void> {
  await stores.bridge.keepDataset({ importId });
  showToast(stores, { key: 'datasetKept', params: { ...ref }, undoable: false });
  showDialog(stores, { kind: 'datasets' });
}

/** Begins a study on a dataset, after the question about unsaved changes. */
export async function beginStudyOn(stores: Stores, ref: DatasetRef): Promise<void> {
  closeDialog(stores);
  await newStudyOn(stores, ref);
}

/** Removes a dataset that no study uses. The files it came from are not touched. */
export async function removeDataset(stores: Stores, { ref }: DatasetListing): Promise<boolean> {
  const { removed } = await stores.bridge.removeDataset(ref);
  return removed;
}
