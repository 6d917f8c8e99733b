import { seriesOf } from '../../src-model/run/projection.ts';
import { runStudy } from '../../src-model/run/runStudy.ts';
import type { Study } from '../../src-model/study/study.ts';
import type { DatasetState } from '../stores/datasetStore.ts';
import { officialRates } from '../views/board/officialRates.ts';

export const outlookPath = 'aggregates.utilization.manufacturing';

/** A scenario of a kept study with its manufacturing utilization in percent, base quarter first. */
export interface OutlookLine {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  /** Absent where the model found no result. */
  readonly values?: Float64Array;
}

/** What the library shows of a revision: small enough to be kept for every row that was ever in sight. */
export interface Outlook {
  readonly baseYear: number;
  /** Last quarter with official rates, by index. */
  readonly official: number;
  readonly horizon: number;
  readonly lines: readonly OutlookLine[];
}

/** What a study is computed with. */
export type OutlookData = Pick<DatasetState, 'dataset' | 'catalogue' | 'engineFor'>;

/** Runs a kept study with its data. Null where it cannot be run at all. */
export function outlookOf(study: Study, { dataset, catalogue, engineFor }: OutlookData): Outlook | null {
  const series = catalogue.byPath.get(outlookPath);
  if (series === undefined) return null;
  try {
    const { scenarios } = runStudy(engineFor(study.horizonQuarters), study);
    const lines = study.scenarios.map(({ id, name, color }): OutlookLine => {
      const projection = scenarios.find((run) => run.id === id)?.projection;
      return projection?.ok === true
        ? { id, name, color, values: seriesOf(projection.value, series) }
        : { id, name, color };
    });
    const { baseYear } = dataset.meta;
    return { baseYear, official: officialRates(dataset).last, horizon: study.horizonQuarters, lines };
  } catch {
    return null;
  }
}
