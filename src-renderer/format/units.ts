import type { OutcomeUnit } from '../../src-model/outcomes/catalogue.ts';
import { type Language, narrowSpace } from './language.ts';

/** How a unit is worded behind a level, behind a change, and in a head; and what shown numbers are multiples of. */
export interface UnitWords {
  readonly level: string;
  readonly change: string;
  readonly head: string;
  readonly changeHead: string;
  /** What stands between a number and the unit behind it. */
  readonly gap: string;
  readonly scale: number;
}

const same = (level: string, gap: string, scale = 1): UnitWords => ({
  level,
  change: level,
  head: level,
  changeHead: level,
  gap,
  scale,
});

/** Index levels are ratios to 2024 and need no word behind the number; the head says what they are. */
const english: Readonly<Record<OutcomeUnit, UnitWords>> = {
  percent: { level: '%', change: 'pp', head: '%', changeHead: 'pp', gap: narrowSpace, scale: 1 },
  percentPerQuarter: {
    level: '% a quarter',
    change: 'pp a quarter',
    head: '% a quarter',
    changeHead: 'pp a quarter',
    gap: narrowSpace,
    scale: 1,
  },
  index: { level: '', change: '', head: '2024 = 1', changeHead: '2024 = 1', gap: '', scale: 1 },
  usdBnPerYear: same('bn USD/year', narrowSpace),
  count: same('', ''),
  quartersOfSales: same('quarters of sales', narrowSpace),
};

/** Chinese counts money in 亿 (100 million), hence ten times the figure in billions. */
const chinese: Readonly<Record<OutcomeUnit, UnitWords>> = {
  percent: {
    level: '%',
    change: `${narrowSpace}百分点`,
    head: '%',
    changeHead: '百分点',
    gap: '',
    scale: 1,
  },
  percentPerQuarter: {
    level: '%/季度',
    change: `${narrowSpace}百分点/季度`,
    head: '%/季度',
    changeHead: '百分点/季度',
    gap: '',
    scale: 1,
  },
  index: { level: '', change: '', head: '2024 = 1', changeHead: '2024 = 1', gap: '', scale: 1 },
  usdBnPerYear: same('亿美元/年', narrowSpace, 10),
  count: same('', ''),
  quartersOfSales: same('个季度销售额', narrowSpace),
};

export function unitWords(unit: OutcomeUnit, language: Language): UnitWords {
  return language === 'en' ? english[unit] : chinese[unit];
}

/**
 * Decimals of a column of numbers in `unit`: the same for all of them. Money has none, but one where every
 * figure of the column is shown below 10.
 */
export function decimalsFor(unit: OutcomeUnit, values: Iterable<number>, language: Language): number {
  switch (unit) {
    case 'percent':
      return 1;
    case 'percentPerQuarter':
    case 'index':
    case 'quartersOfSales':
      return 2;
    case 'count':
      return 0;
    case 'usdBnPerYear': {
      const { scale } = unitWords(unit, language);
      let largest = 0;
      for (const value of values) largest = Math.max(largest, Math.abs(value) * scale);
      return largest < 10 && largest > 0 ? 1 : 0;
    }
  }
}
