import type { Range } from '../../charts/axis.ts';
import type { Dot } from '../../charts/description.ts';
import type { TimeAxis } from '../../charts/time.ts';

/** First index of a run's series that an axis shows: the base quarter stands in the middle of its year. */
export function firstShown(time: TimeAxis): number {
  return time.from <= -1 ? 0 : Math.max(1, time.from);
}

/** Ends of what lines and dots show in a window of time. */
export function rangeShown(
  series: readonly (ArrayLike<number> | undefined)[],
  dots: readonly Dot[],
  time: TimeAxis,
): Range | undefined {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  const take = (value: number) => {
    if (value < min) min = value;
    if (value > max) max = value;
  };
  for (const values of series) {
    if (!values) continue;
    const last = Math.min(values.length - 1, time.to);
    for (let i = firstShown(time); i <= last; i += 1) take(values[i] ?? 0);
  }
  for (const dot of dots) if (dot.t >= time.from && dot.t <= time.to) take(dot.value);
  return min <= max ? { min, max } : undefined;
}

export function including(range: Range | undefined, ...values: readonly number[]): Range {
  const { min, max } = range ?? { min: values[0] ?? 0, max: values[0] ?? 1 };
  return { min: Math.min(min, ...values), max: Math.max(max, ...values) };
}

/** A range with a little air at both ends. */
export function padded({ min, max }: Range): Range {
  const air = (max - min) * 0.06;
  return { min: min - air, max: max + air };
}
