import type { OutcomeUnit } from '../src-model/outcomes/catalogue.ts';

/** Decimals that a unit is shown with in a table; files carry full precision. */
const decimals: Readonly<Record<OutcomeUnit, number>> = {
  percent: 2,
  percentPerQuarter: 3,
  index: 3,
  usdBnPerYear: 1,
  count: 0,
  quartersOfSales: 2,
};

const unitNames: Readonly<Record<Exclude<OutcomeUnit, 'index'>, string>> = {
  percent: '%',
  percentPerQuarter: '% a quarter',
  usdBnPerYear: 'bn USD a year',
  count: 'number',
  quartersOfSales: 'quarters of sales',
};

/** A unit as a column of a table names it; `baseYear` is what indices are ratios to. */
export function unitName(unit: OutcomeUnit, baseYear: number): string {
  return unit === 'index' ? `${baseYear} = 1` : unitNames[unit];
}

/** A level for the eye: thousands grouped, typographic minus. */
export function level(value: number, unit: OutcomeUnit): string {
  const text = grouped(Math.abs(value), decimals[unit]);
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
}

/** A difference for the eye, always with its sign; exactly 0 is a plain 0, and what rounds to zero has no sign. */
export function change(value: number, unit: OutcomeUnit): string {
  if (value === 0) return '0';
  const text = level(value, unit);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function grouped(value: number, places: number): string {
  const [whole = '', fraction] = value.toFixed(places).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}
