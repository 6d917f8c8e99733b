import { type Problem, shown } from '../../src-model/problem.ts';
import { checkAgainstDataset } from '../../src-model/study/checkAgainstDataset.ts';
import type { Study } from '../../src-model/study/study.ts';
import type { Datasets } from './datasets.ts';

/** Why a study cannot be computed here: its dataset is not at hand, or does not have the names that it uses. */
export function datasetProblems(study: Study, datasets: Datasets): readonly Problem[] {
  const dataset = datasets.find(study.dataset);
  if (dataset !== null) return checkAgainstDataset(study, dataset);
  const ids = new Set(datasets.list().map(({ ref }) => shown(ref.id)));
  return [
    {
      path: 'dataset.id',
      found: shown(study.dataset.id),
      allowed: [...ids].join(' or '),
      hint: 'import that dataset into the library first',
    },
  ];
}
