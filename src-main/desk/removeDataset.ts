import type { DatasetRef } from '../../src-ipc/datasets.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import type { Desk } from './desk.ts';

/** Removes a dataset from the library; false if a study there, or the work in the window, is computed with it. */
export function removeDataset(desk: Desk, ref: DatasetRef): boolean {
  return desk.keeper.use(({ datasets, workingCopies }) => {
    const inWork = workingCopies.list().some(({ study }) => {
      const parsed = parseStudy(study);
      return parsed.ok && parsed.value.dataset.id === ref.id && parsed.value.dataset.version === ref.version;
    });
    return !inWork && datasets.remove(ref);
  });
}
