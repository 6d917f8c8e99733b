import type { Parameter } from '../dataset/dataset.ts';

type Range = Pick<Parameter, 'low' | 'mode' | 'high'>;

/**
 * The value at a place of a parameter's range: −100 low, 0 mode, 100 high, straight in between. So parameters with
 * different ranges are moved together. The three named values come out exactly.
 */
export function atPosition({ low, mode, high }: Range, percent: number): number {
  if (percent <= -100) return low;
  if (percent >= 100) return high;
  if (percent === 0) return mode;
  const end = percent < 0 ? low : high;
  return Number((mode + (end - mode) * (Math.abs(percent) / 100)).toPrecision(8));
}

/** Where a group of parameters stands: the place most of them share, and which of them keep to it. */
export interface SharedPosition<P> {
  readonly percent: number;
  readonly together: readonly P[];
  readonly apart: readonly P[];
}

/** The whole percent of their ranges at which most parameters are; on a tie the one nearest to the mode. */
export function sharedPosition<P extends Range>(
  parameters: readonly P[],
  valueAt: (parameter: P) => number,
): SharedPosition<P> {
  const keeps = (percent: number) => (parameter: P) => atPosition(parameter, percent) === valueAt(parameter);
  const candidates = new Set([0, ...parameters.map((parameter) => nearest(parameter, valueAt(parameter)))]);
  let best = 0;
  let most = -1;
  for (const percent of [...candidates].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)) {
    const count = parameters.filter(keeps(percent)).length;
    if (count > most) [best, most] = [percent, count];
  }
  return {
    percent: best,
    together: parameters.filter(keeps(best)),
    apart: parameters.filter((parameter) => !keeps(best)(parameter)),
  };
}

function nearest({ low, mode, high }: Range, value: number): number {
  const width = value < mode ? mode - low : high - mode;
  if (width === 0) return 0;
  return Math.round(Math.min(100, Math.max(-100, ((value - mode) / width) * 100)));
}
