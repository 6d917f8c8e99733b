import type { Axis } from '../../charts/axis.ts';

/** Quarters that the lettering of a value reaches over, to the right of its quarter. */
const reach = 8;

/** The side of a value at which its lettering keeps clear of the line that goes on, or else of the reference. */
export function calloutSide(
  values: ArrayLike<number>,
  t: number,
  { min, max }: Axis,
  ghost: ArrayLike<number> | undefined,
): 'above' | 'below' {
  const value = values[t] ?? 0;
  const rise = ((values[Math.min(t + reach, values.length - 1)] ?? 0) - value) / (max - min);
  if (Math.abs(rise) > 0.04) return rise > 0 ? 'below' : 'above';
  return ghost && value < (ghost[t] ?? 0) ? 'below' : 'above';
}
