import type { DatasetListing, DatasetRef } from '../../src-ipc/datasets.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { loadDataset } from '../../src-model/dataset/loadDataset.ts';
import type { LibraryKeeper } from '../library/libraryKeeper.ts';

/** The datasets at hand: the one that ships, and those of the library. */
export interface Datasets {
  readonly shipped: Dataset;
  /** The dataset for a study that pins `ref`: that version, else the newest of its id; null if none is at hand. */
  find(ref: DatasetRef): Dataset | null;
  /** The shipped one first. */
  list(): DatasetListing[];
}

export function createDatasets(shipped: Dataset, keeper: LibraryKeeper): Datasets {
  // Reading one again takes a hundred milliseconds, and every file of a study asks for it.
  const read = new Map<string, Dataset>();
  const load = (ref: DatasetRef): Dataset | null => {
    const key = JSON.stringify([ref.id, ref.version]);
    const known = read.get(key);
    if (known !== undefined) return known;
    const files = keeper.use((library) => library.datasets.files(ref));
    const loaded = files === null ? null : loadDataset(files);
    if (loaded?.ok !== true) return null;
    read.set(key, loaded.value.dataset);
    return loaded.value.dataset;
  };
  const newest = (id: string): Dataset | null => {
    const [listed] = keeper.use((library) => library.datasets.list()).filter(({ ref }) => ref.id === id);
    return listed === undefined ? null : load(listed.ref);
  };
  const { meta, sectors, regions } = shipped;
  return {
    shipped,
    find: (ref) => {
      if (ref.id === meta.id && ref.version === meta.version) return shipped;
      return load(ref) ?? (ref.id === meta.id ? shipped : newest(ref.id));
    },
    list: () => [
      {
        ref: { id: meta.id, version: meta.version },
        title: meta.title,
        sectors: sectors.length,
        regions: regions.length,
        importedAt: null,
        studies: keeper.use((library) => library.studies.pinning(meta)),
        shipped: true,
      },
      ...keeper.use((library) => library.datasets.list()).map((listing) => ({ ...listing, shipped: false })),
    ],
  };
}
