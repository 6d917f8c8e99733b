import type { OutcomeCatalogue } from '../../src-model/outcomes/catalogue.ts';
import type { Engine } from '../../src-model/run/engine.ts';
import { seriesOf } from '../../src-model/run/projection.ts';
import { runStudy } from '../../src-model/run/runStudy.ts';
import type { Study } from '../../src-model/study/study.ts';

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
  readonly quarters: readonly string[];
  readonly horizon: number;
  readonly lines: readonly OutlookLine[];
}

/** Runs a kept study. Null where the dataset at hand does not know what the study names. */
export function outlookOf(
  study: Study,
  engineFor: (quarters: number) => Engine,
  catalogue: OutcomeCatalogue,
): Outlook | null {
  const series = catalogue.byPath.get(outlookPath);
  if (series === undefined) return null;
  try {
    const { quarters, scenarios } = runStudy(engineFor(study.horizonQuarters), study);
    const lines = study.scenarios.map(({ id, name, color }): OutlookLine => {
      const projection = scenarios.find((run) => run.id === id)?.projection;
      return projection?.ok === true
        ? { id, name, color, values: seriesOf(projection.value, series) }
        : { id, name, color };
    });
    return { quarters, horizon: study.horizonQuarters, lines };
  } catch {
    return null;
  }
}
