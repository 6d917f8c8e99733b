import { describe, expect, it } from 'vitest';
import type { LeverOf } from '../../src-model/levers/lever.ts';
import { tariffRates } from '../../src-model/policy/tariffSchedule.ts';
import { studySchema } from '../../src-model/study/study.ts';
import { shippedStudy, studyOf, testStores } from '../../tests/window/testStores.ts';
import { wordsIn } from '../../tests/window/words.ts';
import { stepText } from '../shell/stepText.ts';
import type { Stores } from '../stores/stores.ts';
import { actingLevers, addMeasure, comparedLevers, resetDuties, typeDuties } from './duties.ts';
import { undo } from './execute.ts';
import { removeInherited } from './levers.ts';

const us60 = 'us-60-percent-on-everything';
const terms = { exporter: 'CN', start: '2027Q1', phaseInQuarters: 0 };
const evInEurope = { sector: 'ev', importer: 'EU' };

/** What the EU charges on electric vehicles from China in quarter `t`. */
function rate(stores: Stores, levers: readonly Parameters<typeof tariffRates>[1][number][], t = 24): number {
  const { dataset } = stores.dataset.getState();
  const place = (rows: readonly { readonly id: string }[], id: string) =>
    rows.findIndex((row) => row.id === id);
  const { sectors, regions } = dataset;
  return tariffRates(dataset, levers, t)[place(sectors, 'ev')]![place(regions, 'CN')]![place(regions, 'EU')]!;
}

const study = (stores: Stores) => stores.study.getState().study;
const acting = (stores: Stores, id: string) => actingLevers(study(stores), id);
const steps = (stores: Stores, language: 'en' | 'zh-CN' = 'en') =>
  stores.study
    .getState()
    .past.map(({ step }) => stepText(step, wordsIn(language, stores.dataset.getState().dataset)));

describe('typing a rate', () => {
  it('is in force exactly, as one step named in words, and undone whole', () => {
    const stores = testStores();
    const before = study(stores);
    typeDuties(stores, us60, [{ ...evInEurope, ratePercent: 35 }], terms);
    expect(rate(stores, acting(stores, us60))).toBe(35);
    expect(steps(stores)).toEqual(['EU duty on electric vehicles to 35\u202f%']);
    expect(steps(stores, 'zh-CN')).toEqual(['欧盟对电动汽车的关税设为35%']);
    expect(studySchema.safeParse(study(stores)).error).toBeUndefined();
    undo(stores);
    expect(study(stores)).toEqual(before);
  });

  it('that is in force anyway makes no lever and no step', () => {
    const stores = testStores();
    typeDuties(stores, us60, [{ ...evInEurope, ratePercent: rate(stores, acting(stores, us60)) }], terms);
    expect(steps(stores)).toEqual([]);
  });

  it('that is in force only at first is a step: it shall hold to the end', () => {
    const stores = testStores();
    const first = rate(stores, acting(stores, us60), 9);
    typeDuties(stores, us60, [{ ...evInEurope, ratePercent: 50 }], { ...terms, start: '2029Q1' });
    typeDuties(stores, us60, [{ ...evInEurope, ratePercent: first }], terms);
    expect(steps(stores)).toHaveLength(2);
    expect(rate(stores, acting(stores, us60))).toBe(first);
  });

  it('for several cells is named by their number, and by its mode', () => {
    const stores = testStores();
    const cells = ['ev', 'solar'].flatMap((sector) => ['US', 'EU'].map((importer) => ({ sector, importer })));
    const typed = cells.map((cell) => ({ ...cell, ratePercent: 10 }));
    typeDuties(stores, us60, typed, { ...terms, mode: 'add' });
    expect(steps(stores)).toEqual(['duty of 2 markets on 2 sectors, +10\u202fpp']);
    expect(rate(stores, acting(stores, us60))).toBeCloseTo(40.8, 9);
  });

  it('beyond the levers a file may hold is refused whole', () => {
    const filler: LeverOf<'budgetHardening'> = {
      kind: 'budgetHardening',
      sectors: ['*'],
      percent: 0,
      start: '2027Q1',
    };
    const stores = testStores(studyOf({}, { id: 'full', levers: Array(256).fill(filler) }));
    expect(typeDuties(stores, 'full', [{ ...evInEurope, ratePercent: 35 }], terms)).toBe('full');
    expect(steps(stores)).toEqual([]);
  });
});

describe('giving rates back', () => {
  it('follows the reference again, in every quarter', () => {
    const stores = testStores();
    typeDuties(stores, us60, [{ ...evInEurope, ratePercent: 35 }], terms);
    resetDuties(stores, us60, [evInEurope, { sector: 'steel', importer: 'US' }], 'CN');
    const compared = comparedLevers(study(stores), us60);
    for (let t = 1; t <= 40; t++)
      expect(rate(stores, acting(stores, us60), t)).toBe(rate(stores, compared, t));
    expect(steps(stores).at(-1)).toBe('duty of 2 markets on 2 sectors back to the reference');
  });

  it('takes a cell out of a lever on many', () => {
    const stores = testStores();
    resetDuties(stores, us60, [{ sector: 'coal', importer: 'US' }], 'CN');
    const own = study(stores).scenarios.find(({ id }) => id === us60)?.levers;
    expect(own).toHaveLength(1);
    const sectors = expect.objectContaining({ length: 18 });
    expect(own?.[0]).toMatchObject({ mode: 'atLeast', ratePercent: 60, phaseInQuarters: 2, sectors });
  });
});

describe('a measure really taken', () => {
  const measureOf = (stores: Stores, id: string) =>
    stores.dataset.getState().dataset.policyEvents.find((event) => event.id === id)!;

  it('is added before what was typed, so that typed rates stay', () => {
    const stores = testStores(studyOf({}, { id: 'own' }));
    typeDuties(stores, 'own', [{ sector: 'steel', importer: 'EU', ratePercent: 70 }], terms);
    addMeasure(stores, 'own', measureOf(stores, 'eu-steel-50'));
    expect(study(stores).scenarios[1]?.levers.map(({ id }) => id)).toEqual(['eu-steel-50', 'tariff-1']);
    addMeasure(stores, 'own', measureOf(stores, 'eu-steel-50'));
    expect(steps(stores)).toHaveLength(2);
  });

  it('that the scenario had inherited and removed comes back as it was', () => {
    const stores = testStores(shippedStudy('first'));
    const [reference] = study(stores).scenarios;
    const inherited = reference!.levers.find(({ id }) => id === 'eu-steel-50')!;
    const before = study(stores);
    removeInherited(stores, us60, inherited, reference!.id);
    addMeasure(stores, us60, measureOf(stores, 'eu-steel-50'));
    expect(study(stores)).toEqual(before);
  });
});
