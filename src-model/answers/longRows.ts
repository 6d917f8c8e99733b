import type { OutcomeCatalogue } from '../outcomes/catalogue.ts';
import { seriesOf } from '../run/projection.ts';
import { quarterName } from '../study/quarter.ts';
import type { ProjectedScenario } from './buildRunAnswer.ts';
import type { CompareAnswer } from './compareAnswer.ts';

/** One line of a long CSV file: one number. */
export interface LongRow {
  readonly scenario: string;
  readonly path: string;
  readonly quarter: string;
  readonly unit: string;
  readonly value: number;
}

export const longColumns = ['scenario', 'path', 'quarter', 'unit', 'value'] as const;

/** Every number of the scenarios, outcome by outcome. */
export function* longRowsOfRun(
  catalogue: OutcomeCatalogue,
  baseYear: number,
  scenarios: readonly ProjectedScenario[],
): Generator<LongRow> {
  for (const { id, projection } of scenarios) {
    for (const series of catalogue.series) {
      const { path, unit } = series;
      for (const [t, value] of seriesOf(projection, series).entries()) {
        yield { scenario: id, path, quarter: quarterName(t, baseYear), unit, value };
      }
    }
  }
}

/** Values under their paths, differences under `difference.total.PATH` and likewise for their two parts. */
export function* longRowsOfCompare(answer: CompareAnswer): Generator<LongRow> {
  const { quarter } = answer;
  for (const { path, unit, values, differences } of answer.rows) {
    for (const [scenario, value] of Object.entries(values)) yield { scenario, path, quarter, unit, value };
    for (const [scenario, parts] of Object.entries(differences)) {
      for (const part of ['total', 'policy', 'assumptions'] as const) {
        yield { scenario, path: `difference.${part}.${path}`, quarter, unit, value: parts[part] };
      }
    }
  }
}
