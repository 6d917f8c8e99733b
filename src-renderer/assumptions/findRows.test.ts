import { describe, expect, it } from 'vitest';
import { studyOf, testStores } from '../../tests/window/testStores.ts';
import { wordsIn } from '../../tests/window/words.ts';
import { type Filter, findRows, noFilter, searchTexts, withHeads } from './findRows.ts';
import { keysBeside, parameterRows } from './parameterRows.ts';

const study = studyOf({ id: 'a' });
const { dataset } = testStores(study).dataset.getState();
const rows = parameterRows(dataset, keysBeside(dataset, study));
const find = (filter: Partial<Filter>, language: 'en' | 'zh-CN' = 'en', edited: readonly string[] = []) => {
  const words = wordsIn(language, dataset);
  return findRows(rows, searchTexts(rows, words), { ...noFilter, ...filter }, new Set(edited)).map(
    ({ key }) => key,
  );
};

describe('search', () => {
  it('finds a parameter by its words and its sector, in any order and case', () => {
    expect(find({ text: 'SUBSTITUTION electric veh' })).toEqual(['ev.sigma']);
  });

  it('finds by symbol, source, unit, and full-width letters', () => {
    expect(find({ text: 'kappa' })).toEqual(['*.kappa']);
    expect(find({ text: 'kennedy' })).toEqual(['ev.s0']);
    expect(find({ text: 'doubling' }).length).toBe(19);
    expect(find({ text: 'ｅｖ．ｓｉｇｍａ' })).toEqual(['ev.sigma']);
  });

  it('finds in Chinese', () => {
    expect(find({ text: '替代弹性' }, 'zh-CN').length).toBe(19);
    expect(find({ text: '买方转换' }, 'zh-CN')).toEqual(['*.kappa']);
  });

  it('narrows to a sector, to what all share, to judged and to edited ones', () => {
    expect(find({ sector: 'ev' }).every((key) => key.startsWith('ev.'))).toBe(true);
    expect(find({ sector: '*' }).length).toBe(20);
    expect(find({ show: 'judged' }).length).toBe(
      dataset.parameters.filter(({ grade }) => grade === 'D').length,
    );
    expect(find({ show: 'edited' }, 'en', ['ev.sigma'])).toEqual(['ev.sigma']);
  });

  it('without a filter lists everything', () => {
    expect(find({}).length).toBe(dataset.parameters.length);
  });
});

it('puts a head before each sector', () => {
  const heads = withHeads(rows).flatMap((line) => (line.kind === 'head' ? [line.sector] : []));
  expect(heads).toEqual(['*', ...dataset.sectors.map(({ id }) => id)]);
});
