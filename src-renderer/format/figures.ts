import { minus } from './language.ts';
import { roundTo } from './rounding.ts';

/** `sign`: `negative` marks only what is below 0, `always` is for differences. */
export interface FigureStyle {
  readonly decimals: number;
  readonly sign: 'negative' | 'always';
}

/**
 * Digits grouped by thousands with the typographic minus and no unit. A rounded zero never carries a sign,
 * and a difference that is exactly 0 reads `0` without decimals.
 */
export function writeFigure(value: number, style: FigureStyle): string {
  if (!Number.isFinite(value)) throw new RangeError(`a figure must be finite, found ${value}`);
  if (style.sign === 'always' && value === 0) return '0';
  const rounded = roundTo(value, style.decimals);
  const digits = group(Math.abs(rounded).toFixed(style.decimals));
  if (rounded < 0) return minus + digits;
  return style.sign === 'always' && rounded > 0 ? `+${digits}` : digits;
}

/** How many there are: `10,000`. */
export function writeCount(count: number): string {
  return writeFigure(count, { decimals: 0, sign: 'negative' });
}

function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
