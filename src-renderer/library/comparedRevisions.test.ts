import { expect, it } from 'vitest';
import type { Study } from '../../src-model/study/study.ts';
import { shippedStudy, testStores } from '../../tests/window/testStores.ts';
import { wordsIn } from '../../tests/window/words.ts';
import { comparedRevisions } from './comparedRevisions.ts';

const { dataset } = testStores().dataset.getState();
const before = shippedStudy('first');
const [inForce, us60, rebalancing] = before.scenarios;
if (!inForce || !us60 || !rebalancing) throw new Error('the first study has three scenarios');

const after: Study = {
  ...before,
  title: 'B',
  scenarios: [
    { ...inForce, name: 'As it is' },
    { ...rebalancing, levers: rebalancing.levers.slice(1), assumptions: { 'ev.sigma': 4 } },
    { id: 'new', name: 'New', color: 5, levers: [] },
  ],
};

const told = (language: 'en' | 'zh-CN') =>
  comparedRevisions({ before, after }, wordsIn(language, dataset)).map(({ heading, changes }) => [
    heading,
    ...changes.map(({ what, how }) => `${what} | ${how}`),
  ]);

it('tells the study first, then each scenario under its name, those that went last', () => {
  const [study, renamed, changed, added, removed] = told('en');
  expect(study).toEqual(['The study', `Title | ${before.title} → B`]);
  expect(renamed).toEqual(['As it is', 'name | Measures in force → As it is']);
  expect(changed?.[0]).toBe('Rebalancing');
  expect(changed?.[1]).toBe('Subsidy withdrawal | removed');
  expect(changed?.[2]).toMatch(/ → 4/);
  expect(added).toEqual(['New', 'Scenario added | New']);
  expect(removed).toEqual(['US 60 % on everything', 'Scenario removed | US 60 % on everything']);
});

it('tells it in Chinese in a Chinese window, and nothing where nothing changed', () => {
  expect(told('zh-CN')[0]).toEqual(['研究整体', `标题 | ${before.title} → B`]);
  expect(comparedRevisions({ before, after: structuredClone(before) }, wordsIn('en', dataset))).toEqual([]);
});
