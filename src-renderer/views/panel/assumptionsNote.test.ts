import { expect, it } from 'vitest';
import { studyOf, testStores } from '../../../tests/window/testStores.ts';
import { wordsIn } from '../../../tests/window/words.ts';
import { toggleVisible } from '../../commands/board.ts';
import { assumptionsNote } from './makeFigure.ts';

const study = studyOf(
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B', assumptions: { 'ev.sigma': 3.4 } },
  { id: 'c', name: 'C', basedOn: 'b' },
  { id: 'd', name: 'D', basedOn: 'b', assumptions: { '*.kappa': 0.2 } },
);
const stores = testStores(study);
const { dataset } = stores.dataset.getState();
const note = () => assumptionsNote(stores, wordsIn('en', dataset));
const sigma = 'Substitution between origins of electric vehicles 3.40 (dataset 4.50)';

it('says whose assumptions differ and from what, inherited ones included', () => {
  expect(note()).toBe(
    `2 assumptions changed. B, C: ${sigma}; D: ${sigma}, How fast buyers switch 0.20\u202fa quarter (dataset 0.14).`,
  );
});

it('is about what is shown, a hidden parent’s assumption in its child too', () => {
  for (const id of ['b', 'd']) toggleVisible(stores, id);
  expect(note()).toBe(`1 assumption changed. C: ${sigma}.`);
  toggleVisible(stores, 'c');
  expect(note()).toBe('No assumption changed.');
});

it('in Chinese', () => {
  toggleVisible(stores, 'c');
  expect(assumptionsNote(stores, wordsIn('zh-CN', dataset))).toBe(
    '改动1项假设。C：电动汽车的产地间替代弹性3.40（数据集4.50）。',
  );
});
