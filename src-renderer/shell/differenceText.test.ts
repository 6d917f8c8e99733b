import { expect, it } from 'vitest';
import type { LeverOf } from '../../src-model/levers/lever.ts';
import { scenarioDifferences } from '../../src-model/study/differences.ts';
import { resolveScenario } from '../../src-model/study/resolveScenario.ts';
import { studyOf, testStores } from '../../tests/window/testStores.ts';
import { wordsIn } from '../../tests/window/words.ts';
import { differenceText } from './differenceText.ts';

const tariff: LeverOf<'tariff'> = {
  kind: 'tariff',
  id: 'us-ev',
  importers: ['US'],
  sectors: ['ev'],
  mode: 'add',
  ratePercent: -20,
  start: '2027Q1',
};
const study = studyOf(
  { id: 'a', levers: [tariff] },
  {
    id: 'b',
    levers: [
      { ...tariff, ratePercent: 35.5, mode: 'atLeast', sectors: ['ev', 'steel'], end: '2030Q4' },
      { kind: 'revaluation', percent: 10, start: '2027Q1' },
    ],
    assumptions: { 'ev.sigma': 3.4 },
  },
);
const { dataset } = testStores(study).dataset.getState();
const texts = (language: 'en' | 'zh-CN') =>
  scenarioDifferences(resolveScenario(study, 'a'), resolveScenario(study, 'b')).map((change) =>
    differenceText(change, wordsIn(language, dataset)),
  );

it('words every change between two scenarios', () => {
  expect(texts('en').sort()).toEqual(
    [
      'Tariff: United States, Rate: −20 → 35.5',
      'Tariff: United States, Mode: Add → At least',
      'Tariff: United States, Sectors: Electric vehicles → Electric vehicles, Steel',
      'Tariff: United States, End: – → 2030Q4',
      'Revaluation of the renminbi: 10\u202f%, from 2027Q1',
      'Substitution between origins of electric vehicles: 4.50 → 3.40',
    ].sort(),
  );
});

it('in Chinese too', () => {
  expect(texts('zh-CN')).toContain('关税：美国，方式：加征 → 至少');
  expect(texts('zh-CN')).toContain('电动汽车的产地间替代弹性：4.50 → 3.40');
  expect(texts('zh-CN')).toContain('关税：美国，结束：– → 2030年4季度');
});
