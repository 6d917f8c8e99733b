import type { Dataset } from '../dataset/dataset.ts';
import type { OutcomeCatalogue } from '../outcomes/catalogue.ts';
import type { Projection } from '../run/projection.ts';
import { seriesOf } from '../run/projection.ts';
import { difference, type StudyRun } from '../run/runStudy.ts';
import { quarterName } from '../study/quarter.ts';
import type { CompareAnswer } from './compareAnswer.ts';

/**
 * The result JSON of `compare` at quarter index `t`: every outcome of the catalogue, every scenario, the reference
 * first. `projections` holds the scenarios of `run`, all of them computed.
 */
export function buildCompareAnswer(
  dataset: Dataset,
  catalogue: OutcomeCatalogue,
  run: StudyRun,
  projections: ReadonlyMap<string, Projection>,
  t: number,
): CompareAnswer {
  const reference = run.reference.id;
  const ids = [...projections.keys()].sort((a, b) => Number(b === reference) - Number(a === reference));
  return {
    reference,
    quarter: quarterName(t, dataset.meta.baseYear),
    rows: catalogue.series.map((series) => ({
      path: series.path,
      unit: series.unit,
      values: Object.fromEntries(ids.map((id) => [id, seriesOf(projections.get(id)!, series)[t]!])),
      differences: Object.fromEntries(ids.map((id) => [id, difference(run, id, series, t)])),
    })),
  };
}
