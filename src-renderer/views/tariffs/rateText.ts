/** What a grid of duties takes, in percent. */
export const lowestRate = -99;
export const highestRate = 1000;

export type RateRead =
  | { readonly ok: true; readonly rate: number }
  | { readonly ok: false; readonly fault: 'notANumber' | 'outOfRange' | 'ambiguous'; readonly found: string };

const number = /^([+-]?)(\d*)(?:[.,](\d*))?$/;
/** Digits grouped by thousands with one mark and a fraction after the other: `1.234,5` or `1,234.5`. */
const grouped = /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+)$/;

/**
 * Reads a rate as people write it: decimal comma or point, with or without %, a hyphen or a typographic minus, narrow
 * or full-width. `1,000` is a thousand to some and one to others, and both are allowed rates, so it is refused.
 */
export function readRate(text: string): RateRead {
  const found = text.trim();
  const plain = found
    .normalize('NFKC')
    .replaceAll('\u2212', '-')
    .replaceAll('。', '.')
    .replace(/\s*%$/, '')
    .replace(/\s/g, '');
  if (/^[+-]?1[.,]000$/.test(plain)) return { ok: false, fault: 'ambiguous', found };
  const rate = grouped.test(plain) ? ungrouped(plain) : plainNumber(plain);
  if (rate === undefined) return { ok: false, fault: 'notANumber', found };
  if (rate < lowestRate || rate > highestRate) return { ok: false, fault: 'outOfRange', found };
  return { ok: true, rate };
}

function plainNumber(text: string): number | undefined {
  const [, sign = '', whole = '', fraction = ''] = number.exec(text) ?? [];
  if (whole === '' && fraction === '') return undefined;
  const rate = Number(`${whole || '0'}.${fraction || '0'}`);
  return sign === '-' && rate !== 0 ? -rate : rate;
}

function ungrouped(text: string): number {
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const [whole = '', fraction = ''] = text.split(decimal);
  return Number(`${whole.replace(/[.,]/g, '')}.${fraction}`);
}
