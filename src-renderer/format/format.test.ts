import { describe, expect, it } from 'vitest';
import {
  decimalsFor,
  writeChange,
  writeChangeRange,
  writeColumn,
  writeDate,
  writeFigure,
  writeLevel,
  writeParts,
  writeProbability,
  writeQuarter,
  writeQuarterShort,
  writeRange,
  writeShare,
} from './index.ts';

describe('levels', () => {
  it('writes percent with a narrow no-break space in English and none in Chinese', () => {
    expect(writeLevel(74.46, 'percent', 'en').text).toBe('74.5\u202f%');
    expect(writeLevel(74.46, 'percent', 'zh-CN').text).toBe('74.5%');
  });

  it('writes money in billions in English and in 亿 in Chinese', () => {
    expect(writeLevel(2982.04, 'usdBnPerYear', 'en').text).toBe('2,982\u202fbn USD/year');
    expect(writeLevel(2982.04, 'usdBnPerYear', 'zh-CN').text).toBe('29,820\u202f亿美元/年');
  });

  it('gives money below ten one decimal, and a column one number of decimals', () => {
    expect(writeLevel(6.04, 'usdBnPerYear', 'en').figure).toBe('6.0');
    expect(decimalsFor('usdBnPerYear', [6.04, 120], 'en')).toBe(0);
    expect(decimalsFor('usdBnPerYear', [6.04, -1.2], 'en')).toBe(1);
    expect(decimalsFor('usdBnPerYear', [6.04], 'zh-CN')).toBe(0);
  });

  it('leaves counts and indices without a unit behind the number', () => {
    expect(writeLevel(16, 'count', 'en')).toEqual({ figure: '16', unit: '', text: '16' });
    expect(writeLevel(0.7914, 'index', 'en').text).toBe('0.79');
  });

  it('keeps the unit apart for smaller type', () => {
    expect(writeLevel(74.5, 'percent', 'en')).toMatchObject({ figure: '74.5', unit: '%' });
    expect(writeChange(-0.42, 'percent', 'zh-CN')).toMatchObject({ figure: '−0.4', unit: '百分点' });
  });
});

describe('differences', () => {
  it('always carry a sign', () => {
    expect(writeChange(2.61, 'percent', 'en').text).toBe('+2.6\u202fpp');
    expect(writeChange(-147.2, 'usdBnPerYear', 'en').figure).toBe('−147');
    expect(writeChange(2.61, 'percent', 'zh-CN').text).toBe('+2.6\u202f百分点');
  });

  it('of exactly 0 read 0, and rounded zeros lose their sign only', () => {
    expect(writeChange(0, 'percent', 'en').figure).toBe('0');
    expect(writeChange(-0, 'percent', 'en').figure).toBe('0');
    expect(writeChange(-0.004, 'percent', 'en').figure).toBe('0.0');
    expect(writeChange(0.004, 'percent', 'en').figure).toBe('0.0');
  });

  it('use U+2212, never a hyphen', () => {
    expect(writeFigure(-1234.5, { decimals: 1, sign: 'negative' })).toBe('\u22121,234.5');
  });
});

describe('parts', () => {
  it('add up to the shown whole', () => {
    expect(writeParts([0.4, 0.4, 0.4], 'usdBnPerYear', 'en', 'level', 0)).toEqual(['1', '0', '0']);
    expect(writeParts([10.4, 10.4, 10.4], 'usdBnPerYear', 'en', 'level')).toEqual(['11', '10', '10']);
  });

  it('that changed by nothing read 0, and those that changed by almost nothing 0.0', () => {
    expect(writeParts([0, 0.01, -0.01], 'percent', 'en', 'change')).toEqual(['0', '0.0', '0.0']);
  });
});

describe('a column of figures that have no sum', () => {
  const slight = Array.from({ length: 7 }, () => -0.001);

  it('rounds each alone, where parts would be moved for the sake of their sum', () => {
    expect(writeParts(slight, 'index', 'en', 'change')).toContain('−0.01');
    expect(writeColumn(slight, 'index', 'en', 'change')).toEqual(slight.map(() => '0.00'));
    expect(writeColumn([1.004, 1.004], 'index', 'en', 'level')).toEqual(['1.00', '1.00']);
  });

  it('reads 0 where nothing changed, and has one number of decimals elsewhere', () => {
    expect(writeColumn([0, -0, 1e-4, -0.02], 'index', 'en', 'change')).toEqual(['0', '0', '0.00', '−0.02']);
    expect(writeColumn([0, 120, 6.04], 'usdBnPerYear', 'en', 'change')).toEqual(['0', '+120', '+6']);
  });
});

describe('ranges, probabilities, shares', () => {
  it('join levels with a dash and differences with a word', () => {
    expect(writeRange(71.5, 77.1, 1, 'en')).toBe('71.5–77.1');
    expect(writeRange(-2, 3, 1, 'en')).toBe('−2.0 to 3.0');
    expect(writeChangeRange(-0.5, -0.3, 1, 'en')).toBe('−0.5 to −0.3');
    expect(writeChangeRange(-0.5, 0, 1, 'zh-CN')).toBe('−0.5 至 0');
  });

  it('never claim certainty', () => {
    expect(writeProbability(0, 'en')).toBe('<1\u202f%');
    expect(writeProbability(1, 'zh-CN')).toBe('>99%');
    expect(writeProbability(0.03, 'en')).toBe('3\u202f%');
  });

  it('name the base of a fraction', () => {
    expect(writeShare(0.1, 'sales', 'en')).toBe('10.0\u202f% of sales');
    expect(writeShare(0.1, '销售额', 'zh-CN')).toBe('销售额的10.0%');
  });
});

describe('quarters and dates', () => {
  it('are worded in prose and short on axes', () => {
    expect(writeQuarter('2030Q4', 'en')).toBe('2030Q4');
    expect(writeQuarter('2030Q4', 'zh-CN')).toBe('2030年4季度');
    expect(writeQuarter('2024Q0', 'zh-CN')).toBe('2024年');
    expect(writeQuarterShort('2030Q4')).toBe('2030Q4');
  });

  it('writes dates in full', () => {
    const date = new Date(2026, 10, 25);
    expect(writeDate(date, 'en')).toBe('25 November 2026');
    expect(writeDate(date, 'zh-CN')).toBe('2026年11月25日');
  });
});
