import { describe, expect, it } from 'vitest';
import type { Revision, RevisionReason } from '../../src-ipc/library.ts';
import type { Study } from '../../src-model/study/study.ts';
import { shippedStudy, testStores } from '../../tests/window/testStores.ts';
import { wordsIn } from '../../tests/window/words.ts';
import { earlierRevision, firstText, revisionText, standingRevision, stateText } from './revisionText.ts';

const { dataset } = testStores().dataset.getState();
const [en, zh] = [wordsIn('en', dataset), wordsIn('zh-CN', dataset)];
const study = shippedStudy('first');

/** The study with a change made to a copy of it. */
function changed(change: (copy: Mutable<Study>) => void): Study {
  const copy = structuredClone(study) as Mutable<Study>;
  change(copy);
  return copy as Study;
}
type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

const scenario = (copy: Mutable<Study>, index: number) => {
  const found = copy.scenarios[index];
  if (!found) throw new Error('no such scenario');
  return found;
};
const plain = (text: { what: string; how: string }) => `${text.what} | ${text.how}`.replaceAll('\u202f', ' ');

describe('a revision is told by what changed', () => {
  it.each<[string, (copy: Mutable<Study>) => void, string, string]>([
    [
      'a lever’s number',
      (copy) => Object.assign(scenario(copy, 2).levers[0] ?? {}, { withdrawalPercent: 50 }),
      'Rebalancing: Subsidies | 100 % → 50 %',
      '100% → 50%',
    ],
    [
      'a lever’s choice',
      (copy) => Object.assign(scenario(copy, 2).levers[0] ?? {}, { recycle: 'transfers' }),
      'Rebalancing: Subsidies, Savings go to | Safety net → Transfers',
      '社会保障 → 现金转移',
    ],
    [
      'a lever that is gone',
      (copy) => scenario(copy, 1).levers.pop(),
      'US 60 % on everything: Tariff | removed',
      '移除',
    ],
    [
      'a scenario that came',
      (copy) =>
        copy.scenarios.push({ id: 'new', name: 'Grand bargain', color: 5, levers: scenario(copy, 2).levers }),
      'Scenario added | Grand bargain, 1 lever',
      '新增情景',
    ],
    ['a scenario that went', (copy) => copy.scenarios.pop(), 'Scenario removed | Rebalancing', '删除情景'],
    [
      'a scenario’s name',
      (copy) => Object.assign(scenario(copy, 2), { name: 'The deal' }),
      'Scenario renamed | The deal',
      '情景改名',
    ],
    ['the title', (copy) => Object.assign(copy, { title: 'B' }), 'Title | B', '标题'],
    [
      'the reference',
      (copy) => Object.assign(copy, { referenceScenario: 'rebalancing' }),
      'Reference | Measures in force → Rebalancing',
      '基准',
    ],
    [
      'the horizon',
      (copy) => Object.assign(copy, { horizonQuarters: 60 }),
      'Horizon | 40 → 60 quarters',
      '40 → 60个季度',
    ],
    [
      'an assumption',
      (copy) => Object.assign(scenario(copy, 0), { assumptions: { 'ev.sigma': 4 } }),
      'Measures in force: Substitution between origins of electric vehicles | 4.50 → 4.00',
      '电动汽车的产地间替代弹性 | 4.50 → 4.00',
    ],
    [
      'several at once',
      (copy) => Object.assign(copy, { title: 'B', notes: 'x', horizonQuarters: 20 }),
      'Title | B and 2 more',
      '另有2处修改',
    ],
  ])('%s', (_what, change, english, chinese) => {
    const after = changed(change);
    expect(plain(stateText(study, after, en))).toBe(english);
    const told = plain(stateText(study, after, zh));
    expect(told).toContain(chinese);
  });

  it('and says where nothing did', () => {
    expect(stateText(study, structuredClone(study), en).what).toBe('Nothing changed');
  });
});

const revision = (id: number, reason: RevisionReason, name: string | null = null): Revision => ({
  id,
  reason,
  name,
  madeAt: '2026-11-25T10:00:00.000Z',
});

describe('what was put aside', () => {
  const list = [
    revision(4, 'saved'),
    revision(3, 'discarded'),
    revision(2, 'replaced'),
    revision(1, 'opened'),
  ];

  it('is neither the state before another nor the one that stands for the study', () => {
    expect(earlierRevision(list, 0)?.id).toBe(1);
    expect(earlierRevision(list, 1)?.id).toBe(1);
    expect(earlierRevision(list, 3)).toBeUndefined();
    expect(standingRevision(list)?.id).toBe(4);
    expect(standingRevision(list.slice(1))?.id).toBe(1);
    expect(standingRevision(list.slice(1, 3))?.id).toBe(3);
  });

  it('is called so', () => {
    const change = { what: 'Title', how: 'A → B' };
    expect(revisionText(revision(3, 'discarded'), change, en)).toEqual({
      what: 'Put aside, in no file',
      how: 'Title, A → B',
    });
    const first = firstText(revision(3, 'discarded'), study, en);
    expect(revisionText(revision(3, 'discarded'), first, en)).toEqual(first);
  });
});

it('a name stands before the change', () => {
  const named = revisionText(revision(1, 'saved', 'For the briefing'), { what: 'Title', how: 'A → B' }, zh);
  expect(named).toEqual({ what: 'For the briefing', how: 'Title：A → B' });
});

it('the first revision says how it came', () => {
  expect(firstText(revision(1, 'duplicated'), study, en)).toEqual({
    what: 'Made as a copy',
    how: '3 scenarios',
  });
});
