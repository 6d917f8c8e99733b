import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folder, loaded } from '../../../tests/datasets/folder.ts';
import { coverageOf, isChosen, sectorGroups, toggled } from './sectorGroups.ts';

const { dataset } = loaded(folder());
const all = dataset.sectors.map(({ id }) => id);
const groups = sectorGroups(dataset);

describe('groups of sectors', () => {
  it('are the utilization groups and the official series that several sectors share', () => {
    expect(groups.map(({ id, sectors }) => [id, sectors.length])).toEqual([
      ['mining', 1],
      ['manufacturing', 18],
      ['special_equipment', 3],
      ['automobile_manufacturing', 2],
      ['electrical_machinery', 3],
      ['computers_communication_electronics', 3],
    ]);
  });

  it('have no utilization group where it would be the whole dataset', () => {
    const sectors = dataset.sectors.filter(({ group }) => group === 'manufacturing');
    expect(sectorGroups({ sectors }).some(({ kind }) => kind === 'utilization')).toBe(false);
  });
});

describe('a choice of sectors', () => {
  it('starts with what was picked and ends as no filter', () => {
    const cars = ['ice-vehicles', 'ev'];
    expect(toggled(null, ['ev'], all)).toEqual(['ev']);
    expect(toggled(['ev'], cars, all)).toEqual(cars);
    expect(toggled(cars, cars, all)).toBeNull();
    expect(toggled(all.slice(1), all.slice(0, 1), all)).toBeNull();
  });

  const choice = fc.option(fc.subarray(all, { minLength: 1, maxLength: all.length - 1 }), { nil: null });
  const members = fc.oneof(
    fc.constantFrom(...groups.map(({ sectors }) => sectors)),
    fc.subarray(all, { minLength: 1 }),
  );

  it('is never empty, keeps dataset order, and holds what was added', () => {
    fc.assert(
      fc.property(choice, members, (before, picked) => {
        const after = toggled(before, picked, all);
        expect(after).not.toEqual([]);
        if (after === null) return;
        expect(after).toEqual(all.filter((id) => after.includes(id)));
        expect(picked.some((id) => after.includes(id))).toBe(!isChosen(before, picked));
      }),
    );
  });
});

it('what a sum covers is named as shortly as it can be', () => {
  expect(coverageOf(dataset, all)).toEqual({ kind: 'all' });
  expect(coverageOf(dataset, ['steel'])).toEqual({ kind: 'sector', id: 'steel' });
  expect(coverageOf(dataset, ['ev', 'ice-vehicles'])).toMatchObject({
    kind: 'group',
    group: { id: 'automobile_manufacturing' },
  });
  expect(coverageOf(dataset, ['ev', 'steel'])).toEqual({ kind: 'some', count: 2, of: 19 });
});
