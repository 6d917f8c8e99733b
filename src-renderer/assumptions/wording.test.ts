import { describe, expect, it } from 'vitest';
import { parameterNames } from '../../src-model/dataset/parameterNames.ts';
import { studyOf, testStores } from '../../tests/window/testStores.ts';
import { wordsIn } from '../../tests/window/words.ts';
import {
  assumptionText,
  calibrationText,
  editedText,
  parameterText,
  positionText,
  sourceText,
  valueText,
} from './wording.ts';

const { dataset } = testStores(studyOf({})).dataset.getState();
const en = wordsIn('en', dataset);
const zh = wordsIn('zh-CN', dataset);

describe('names', () => {
  it('are different for every parameter, in both languages', () => {
    for (const words of [en, zh])
      expect(new Set(parameterNames.map((name) => parameterText(name, words))).size).toBe(
        parameterNames.length,
      );
    for (const name of parameterNames) expect(parameterText(name, zh)).toMatch(/\p{Script=Han}/u);
  });

  it('say whose they are', () => {
    expect(assumptionText('ev.sigma', en)).toBe('Substitution between origins of electric vehicles');
    expect(assumptionText('ev.sigma', zh)).toBe('电动汽车的产地间替代弹性');
    expect(assumptionText('*.gapMacro', en)).toBe('Chinese demand');
    expect(assumptionText('*.sigma', en)).toBe('Substitution between origins in all sectors');
  });

  it('every source of a parameter has a short one', () => {
    const used = new Set(dataset.parameters.map(({ sourceId }) => sourceId));
    for (const source of dataset.sources.filter(({ id }) => used.has(id)))
      for (const words of [en, zh]) expect(sourceText(source, words).length).toBeLessThan(18);
    const foreign = {
      id: 'x',
      citation: 'Smith (2020): a title',
      url: '',
      published: '2020',
      kind: 'research',
    };
    expect(sourceText(foreign, en)).toBe('Smith');
  });
});

describe('values', () => {
  it('have the unit of the eye', () => {
    expect(valueText('u0', 0.745, en)).toBe('74.5\u202f% of capacity');
    expect(valueText('u0', 0.745, zh)).toBe('占产能74.5%');
    expect(valueText('sigma', 3.4, en)).toBe('3.40');
    expect(valueText('gapMacro', -0.05, en)).toBe('−5.0\u202f%');
    expect(valueText('kappa', 0.14, zh)).toBe('0.14/季度');
  });

  it('in ranges have a place', () => {
    expect([-100, -40, 0, 25, 100].map((percent) => positionText(percent, en))).toEqual([
      'low',
      '40\u202f% towards low',
      'mode',
      '25\u202f% towards high',
      'high',
    ]);
  });
});

describe('refusals', () => {
  const refused = { code: 'calibration', sector: 'ev', parameter: 'sigma', found: 1.2, allowed: '' } as const;

  it('name what was found and what is allowed in the unit shown, in both languages', () => {
    const outside = { ...refused, parameter: 'u0', rule: 'range' } as const;
    expect(calibrationText(outside, en)).toBe(
      '120.0 is not possible for Base utilization of electric vehicles: above 0, at most 100.',
    );
    expect(calibrationText(outside, zh)).toBe('电动汽车的基期产能利用率不能为120.0：须大于0，且不大于100。');
  });

  it('say every rule of the model in both languages', () => {
    for (const rule of ['substitution', 'responsiveCapacity', 'crossPrice'] as const) {
      expect(calibrationText({ ...refused, rule }, en)).toContain('Electric vehicles: ');
      expect(calibrationText({ ...refused, rule }, zh)).toMatch(/^电动汽车：.*1\.20/);
    }
  });
});

it('edited assumptions are listed with both values, many sectors of one together', () => {
  const sectors = dataset.sectors.map(({ id }): [string, number] => [`${id}.sb0`, 0.3]);
  expect(editedText({ 'ev.sigma': 3.4, ...Object.fromEntries(sectors) }, en)).toEqual([
    'Substitution between origins of electric vehicles 3.40 (dataset 4.50)',
    'Softness of budgets in 19 sectors',
  ]);
});
