import type { OutcomeUnit } from '../outcomes/catalogue.ts';

const words: Readonly<Record<OutcomeUnit, string>> = {
  percent: 'percent',
  percentPerQuarter: 'percent a quarter',
  index: 'ratio to the base quarter',
  usdBnPerYear: 'billion US dollars, annual rate',
  count: 'number',
  quartersOfSales: 'quarters of base sales',
};

/** A unit as schemas describe it. */
export function unitInWords(unit: OutcomeUnit): string {
  return words[unit];
}
