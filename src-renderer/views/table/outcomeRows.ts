import type { OutcomeSeries } from '../../../src-model/outcomes/catalogue.ts';
import { difference } from '../../../src-model/run/runStudy.ts';
import { type BoardData, type BoardScenario, valueAtFocus } from '../board/boardData.ts';

/** A scenario's figures of one outcome: level, change, and its two parts where assumptions differ. */
export interface OutcomeCell {
  readonly level: number | undefined;
  readonly change: number | undefined;
  readonly policy: number | undefined;
  readonly assumptions: number | undefined;
}

const nothing: OutcomeCell = {
  level: undefined,
  change: undefined,
  policy: undefined,
  assumptions: undefined,
};

export function cellOf(data: BoardData, scenario: BoardScenario, series: OutcomeSeries): OutcomeCell {
  const level = valueAtFocus(data, scenario, series.path);
  if (level === undefined) return nothing;
  if (scenario.isReference) return { ...nothing, level };
  const parts = difference(data.run, scenario.id, series, data.focus);
  const finite = (value: number) => (Number.isFinite(value) ? value : undefined);
  return {
    level,
    change: finite(parts.total),
    policy: finite(parts.policy),
    assumptions: finite(parts.assumptions),
  };
}

/** Whether a scenario's assumptions differ from the reference's, so that its changes have two parts. */
export function hasParts(data: BoardData, scenario: BoardScenario): boolean {
  if (scenario.isReference) return false;
  const own = scenario.run.resolved.assumptions;
  const reference = data.run.reference.resolved.assumptions;
  const keys = new Set([...Object.keys(own), ...Object.keys(reference)]);
  return [...keys].some((key) => own[key] !== reference[key]);
}

/** A column that rows are sorted by: the outcome's place in the catalogue, or a figure of a scenario. */
export type SortKey =
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'name' }
  | { readonly kind: 'figure'; readonly scenario: string; readonly part: keyof OutcomeCell };

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Rows that match the filter, sorted. Rows without the figure sorted by come last. */
export function sortedRows(
  data: BoardData,
  rows: readonly { readonly series: OutcomeSeries; readonly name: string }[],
  sort: Sort,
  compareNames: (a: string, b: string) => number,
): readonly { readonly series: OutcomeSeries; readonly name: string }[] {
  const { key } = sort;
  const sign = sort.descending ? -1 : 1;
  if (key.kind === 'catalogue') return rows;
  if (key.kind === 'name') return [...rows].sort((a, b) => sign * compareNames(a.name, b.name));
  const scenario = data.scenarios.find(({ id }) => id === key.scenario);
  if (!scenario) return rows;
  return rows
    .map((row) => ({ row, value: cellOf(data, scenario, row.series)[key.part] }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined);
      }
      return sign * (a.value - b.value);
    })
    .map(({ row }) => row);
}
