import { describe, expect, it } from 'vitest';
import { type Lever, leverSchema } from '../../src-model/levers/lever.ts';
import { checkAgainstDataset } from '../../src-model/study/checkAgainstDataset.ts';
import { studyOf, testStores } from '../../tests/window/testStores.ts';
import { allCards, cardOf, newLever, startOf } from './registry.ts';
import { madeIn, relocationCard } from './relocation.ts';
import { timePath } from './timePath.ts';

const stores = testStores(studyOf({}));
const { dataset, engineFor } = stores.dataset.getState();
const values = (levers: readonly Lever[]) => {
  const run = engineFor(12).run(levers, {});
  if (!run.ok) throw new Error(run.error.code);
  return run.value.values;
};
const nothing = values([]);

describe.each(allCards.map(({ kind }) => kind))('a new lever of kind %s', (kind) => {
  const lever = newLever(kind, dataset);
  const { main } = cardOf(kind);

  it('is what a file may hold, and fits the dataset', () => {
    expect(leverSchema.safeParse(lever).error).toBeUndefined();
    expect(checkAgainstDataset(studyOf({ levers: [lever] }), dataset)).toEqual([]);
    expect(lever.start).toBe(dataset.meta.policyStart);
  });

  it('does something', () => {
    expect(values([lever])).not.toEqual(nothing);
  });

  it('refuses in its field exactly what a file refuses', () => {
    const [min, max] = main.range;
    const accepted = (value: number) => leverSchema.safeParse({ ...lever, [main.field]: value }).success;
    expect([min - 0.01, min, max, max + 0.01].map(accepted)).toEqual([false, true, true, false]);
    expect(main.slider[0]).toBeGreaterThanOrEqual(min);
    expect(main.slider[1]).toBeLessThanOrEqual(max);
  });
});

it.each(
  allCards
    .filter(({ kind }) => kind !== 'subsidyWithdrawal' && kind !== 'exportRestraint')
    .map(({ kind }) => kind),
)('a neutral %s changes no number', (kind) => {
  const { main, neutral } = cardOf(kind);
  expect(values([{ ...newLever(kind, dataset), [main.field]: neutral } as Lever])).toEqual(nothing);
});

it('relocation offers only sectors that the destination makes', () => {
  const wish = { ...relocationCard.create(startOf(dataset)), sectors: ['*'], destination: 'LA' };
  const possible = madeIn(dataset, 'LA');
  const settled = relocationCard.settle?.(wish, dataset);
  expect(settled?.sectors).toEqual(possible.length === dataset.sectors.length ? ['*'] : possible);
  expect(relocationCard.settle?.({ ...wish, sectors: ['nothing'] }, dataset)?.sectors).toEqual(
    possible.slice(0, 1),
  );
});

describe('the time path', () => {
  const at = (lever: Lever) => timePath(lever, cardOf(lever.kind), 2024, 20).values;

  it('rises by the ramp of §7 and ends after the last quarter', () => {
    const lever = {
      kind: 'revaluation',
      percent: 8,
      start: '2025Q3',
      phaseInQuarters: 4,
      end: '2026Q4',
    } as const;
    expect(at(lever).slice(0, 11)).toEqual([0, 0, 0, 2, 4, 6, 8, 8, 8, 0, 0]);
  });

  it('of a stimulus ends with its duration', () => {
    const lever = {
      kind: 'consumptionStimulus',
      programme: 'transfers',
      percentOfGdp: 1,
      start: '2025Q1',
      durationQuarters: 3,
    } as const;
    expect(at(lever).slice(0, 6)).toEqual([0, 1, 1, 1, 0, 0]);
  });
});
