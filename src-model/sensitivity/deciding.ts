import { rowsByKey, valueInForce } from '../calibration/valueInForce.ts';
import type { Dataset, Parameter } from '../dataset/dataset.ts';
import type { Assumptions } from '../study/study.ts';
import { atPosition, sharedPosition } from './rangePosition.ts';

/**
 * The few assumptions that a discussion turns on: demand in China and abroad, how fast buyers switch, how soft
 * budgets are, how easily goods of one country replace another's. `one` is a number for all sectors; of `each`
 * sector has its own, and all move together inside their ranges.
 */
export const deciding = [
  { name: 'gapMacro', of: 'one' },
  { name: 'gapWorld', of: 'one' },
  { name: 'kappa', of: 'one' },
  { name: 'sb0', of: 'each' },
  { name: 'sigma', of: 'each' },
] as const;

export type Deciding = (typeof deciding)[number];
export type DecidingName = Deciding['name'];
export type End = 'low' | 'high';

/** The dataset's rows that a deciding assumption moves; none where the dataset has them otherwise. */
export function rowsOf({ name, of }: Deciding, dataset: Dataset): readonly Parameter[] {
  const keys = of === 'one' ? [`*.${name}`] : dataset.sectors.map(({ id }) => `${id}.${name}`);
  return keys.flatMap((key) => rowsByKey(dataset).get(key) ?? []);
}

export const keyOf = (row: Parameter): string => `${row.sector}.${row.name}`;

/** The rows that move with the slider: those not set on their own. */
export function movingRows(entry: Deciding, dataset: Dataset, assumptions: Assumptions) {
  const value = (row: Parameter) => valueInForce(dataset, assumptions, keyOf(row)) ?? row.mode;
  return sharedPosition(rowsOf(entry, dataset), value);
}

/** Assumptions that put `rows` at a place of their ranges, in percent from the mode. */
export function assumptionsAt(rows: readonly Parameter[], percent: number): Assumptions {
  return Object.fromEntries(rows.map((row) => [keyOf(row), atPosition(row, percent)]));
}

/** What a scenario assumes with one of the deciding assumptions at the end of its range; those set apart stay. */
export function atEnd(entry: Deciding, end: End, dataset: Dataset, assumptions: Assumptions): Assumptions {
  const rows = entry.of === 'one' ? rowsOf(entry, dataset) : movingRows(entry, dataset, assumptions).together;
  return { ...assumptions, ...assumptionsAt(rows, end === 'low' ? -100 : 100) };
}
