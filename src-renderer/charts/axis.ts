/** A value axis: shared by all columns of a row, with round steps of 1, 2, 2.5 or 5 times a power of ten. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

const steps = [1, 2, 2.5, 5, 10] as const;

/** Smallest round step that cuts `span` into at most `most` intervals. */
function roundStep(span: number, most: number): number {
  const raw = span / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = steps.find((candidate) => candidate * power >= raw * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Whole multiples of the step around a range; `intervals` is how many the height has room for. */
export function axisAround(range: Range, intervals: number, zero = false): Axis {
  const low = zero ? Math.min(0, range.min) : range.min;
  const high = zero ? Math.max(0, range.max) : range.max;
  const size = Math.max(Math.abs(low), Math.abs(high), 1e-9);
  const spread = high - low;
  // Lines that do not move still need a scale: one that keeps noise flat.
  const flat = spread < size * 1e-3;
  const [from, to] = flat ? widened(low, high, size, zero) : [low, high];
  const step = roundStep(to - from, Math.max(1, intervals));
  const min = Math.floor(from / step + 1e-9) * step;
  const max = Math.ceil(to / step - 1e-9) * step;
  return { min, max: max > min ? max : min + step, step };
}

function widened(low: number, high: number, size: number, zero: boolean): [number, number] {
  if (zero) return size < 1e-6 ? [-1, 1] : [Math.min(0, low), Math.max(0, high)];
  const margin = size < 1e-6 ? 1 : size * 0.05;
  return [low - margin, high + margin];
}

/** An axis that holds `range` too, grown by whole steps only: what a drag may do to a scale. */
export function grown(axis: Axis, range: Range): Axis {
  const below = Math.max(0, Math.ceil((axis.min - range.min) / axis.step - 1e-9));
  const above = Math.max(0, Math.ceil((range.max - axis.max) / axis.step - 1e-9));
  if (below === 0 && above === 0) return axis;
  const min = axis.min - below * axis.step;
  const max = axis.max + above * axis.step;
  const fit = (max - min) / axis.step;
  // A scale that has grown far would drown in rules: it takes a coarser round step.
  return fit > 12 ? axisAround({ min, max }, 8) : { min, max, step: axis.step };
}

export function sameAxis(a: Axis, b: Axis): boolean {
  return a.min === b.min && a.max === b.max && a.step === b.step;
}

/** Values of the ticks, free of binary noise. */
export function ticksOf(axis: Axis): number[] {
  const count = Math.round((axis.max - axis.min) / axis.step);
  return Array.from({ length: count + 1 }, (_, i) => {
    const value = axis.min + i * axis.step;
    return Math.abs(value) < axis.step * 1e-6 ? 0 : Number(value.toPrecision(12));
  });
}

/** Decimals that the ticks of an axis need. */
export function tickDecimals(axis: Axis): number {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    const scaled = axis.step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return decimals;
  }
  return 6;
}

/** Smallest range around several; `undefined` where there is nothing. */
export function rangeOf(values: Iterable<number>): Range | undefined {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : undefined;
}
