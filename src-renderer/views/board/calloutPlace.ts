import type { Axis } from '../../charts/axis.ts';
import type { Callout } from '../../charts/description.ts';

type Place = Pick<Callout, 'side' | 'toward'>;

interface Lettering {
  /** The line whose value at quarter `t` is lettered. */
  readonly values: ArrayLike<number>;
  readonly t: number;
  /** The last quarter shown. */
  readonly last: number;
  readonly axis: Axis;
  /** The grey line behind it. */
  readonly reference?: ArrayLike<number> | undefined;
  /** What else is drawn across the chart, such as rules. */
  readonly others: readonly ArrayLike<number>[];
}

/** Quarters that the lettering of a value reaches over, beside its quarter. */
const reach = 8;

/** Where it stands above or below its value, in heights of a low chart. */
const nearest = 0.04;
const furthest = 0.2;
/** The least that it needs to the edge of the chart. */
const room = 0.17;

/**
 * Where a lettered value is crossed by the fewest lines: after its quarter, on the side that the line leaves free, or
 * else the reference; only where that one is taken on the other side, or before its quarter.
 */
export function calloutPlace(lettering: Lettering): Place {
  const { t, last } = lettering;
  const side = freeSide(lettering);
  const other = side === 'above' ? 'below' : 'above';
  const towards = t + reach <= last ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const places = towards.flatMap((toward): Place[] => [
    { side, toward },
    { side: other, toward },
  ]);
  return places.reduce((best, place) =>
    crossings(lettering, place) < crossings(lettering, best) ? place : best,
  );
}

/** Weighs more than any lines. */
const noRoom = 1000;

/** How many quarters of how many lines run through the lettering. */
function crossings(lettering: Lettering, { side, toward }: Place): number {
  const { values, t, last, axis, reference = [], others } = lettering;
  const [from, to] = toward === 'right' ? [t, Math.min(t + reach, last)] : [Math.max(1, t - reach), t];
  const value = values[t] ?? 0;
  const way = side === 'above' ? 1 : -1;
  const edge = side === 'above' ? axis.max : axis.min;
  let count = (way * (edge - value)) / (axis.max - axis.min) < room ? noRoom : 0;
  for (const line of [values, reference, ...others]) {
    for (let i = from; i <= to; i += 1) {
      const off = (way * ((line[i] ?? Number.NaN) - value)) / (axis.max - axis.min);
      if (off > nearest && off < furthest) count += 1;
    }
  }
  return count;
}

function freeSide({ values, t, last, axis, reference }: Lettering): Place['side'] {
  const value = values[t] ?? 0;
  const rise = ((values[Math.min(t + reach, last)] ?? 0) - value) / (axis.max - axis.min);
  if (Math.abs(rise) > nearest) return rise > 0 ? 'below' : 'above';
  return reference && value < (reference[t] ?? 0) ? 'below' : 'above';
}

/** A rule across the chart, as a line. */
export function levelLine(value: number, length: number): ArrayLike<number> {
  return Array.from({ length }, () => value);
}
