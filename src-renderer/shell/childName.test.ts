import { expect, it } from 'vitest';
import { folder, loaded } from '../../tests/datasets/folder.ts';
import { wordsIn } from '../../tests/window/words.ts';
import { childName } from './childName.ts';

const { dataset } = loaded(folder());
const { t } = wordsIn('en', dataset);

it.each([
  ['Measures in force', 'Measures in force, changed'],
  ['Measures in force, changed', 'Measures in force, changed'],
  ['Measures in force, changed 2', 'Measures in force, changed'],
  ['Tariffs of 2026', 'Tariffs of 2026, changed'],
  ['US 60', 'US 60, changed'],
])('a child of “%s” is at first called “%s”', (parent, child) => {
  expect(childName(parent, t)).toBe(child);
});

it('holds in Chinese too', () => {
  const chinese = wordsIn('zh-CN', dataset).t;
  const child = childName('现行措施', chinese);
  expect(childName(`${child} 2`, chinese)).toBe(child);
});
