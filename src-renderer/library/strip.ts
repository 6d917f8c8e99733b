import { type Axis, axisAround, grown, rangeOf } from '../charts/axis.ts';
import type { Outlook } from './outlook.ts';

/** One mark of a strip: a scenario at a quarter. */
export interface StripMark {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  /** Percent. */
  readonly value: number;
}

/** A quarter of the calendar: the `t`-th after a base year. */
export interface FocusQuarter {
  readonly t: number;
  readonly baseYear: number;
}

/** Index of the quarter at which a study is shown: the one in focus, or its horizon where that comes first. */
export function stripQuarter(
  { horizon, baseYear }: Pick<Outlook, 'horizon' | 'baseYear'>,
  focus: FocusQuarter,
): number {
  return Math.max(0, Math.min(focus.t + (focus.baseYear - baseYear) * 4, horizon));
}

/** The marks of a study, in the order in which they are drawn: the first scenario lies on top. */
export function stripMarks(outlook: Outlook, focus: FocusQuarter): readonly StripMark[] {
  const t = stripQuarter(outlook, focus);
  return outlook.lines
    .flatMap(({ id, name, color, values }): StripMark[] => {
      const value = values?.[t];
      return value === undefined || !Number.isFinite(value) ? [] : [{ id, name, color, value }];
    })
    .reverse();
}

/** Few round steps: the ends of the axis are its only labels. */
const intervals = 4;

/**
 * The one axis of all strips. It only grows while rows come into sight, so that no mark that was read before moves
 * without need.
 */
export function stripAxis(before: Axis | null, marks: Iterable<StripMark>): Axis | null {
  const range = rangeOf([...marks].map(({ value }) => value));
  if (range === undefined) return before;
  return wholePoints(before === null ? axisAround(range, intervals) : grown(before, range));
}

/** Ends that are whole points: finer ones would say more than the marks do. */
function wholePoints(axis: Axis): Axis {
  return axis.step >= 1 && Number.isInteger(axis.step)
    ? axis
    : { min: Math.floor(axis.min), max: Math.ceil(axis.max), step: Math.ceil(axis.step) };
}

/** Where a value stands between the ends of an axis, 0 to 1. */
export function placeOn({ min, max }: Axis, value: number): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}
