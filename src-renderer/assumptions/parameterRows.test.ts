import { describe, expect, it } from 'vitest';
import { studyOf, testStores } from '../../tests/window/testStores.ts';
import { differs, editedKeys, heldValue, keysBeside, parameterRows } from './parameterRows.ts';

const study = studyOf(
  { id: 'a', assumptions: { 'ev.sigma': 3.4, '*.etaF': 2 } },
  { id: 'b', basedOn: 'a', assumptions: { 'ev.u0': 0.7 } },
  { id: 'c', basedOn: 'b', assumptions: { 'ev.sigma': 5 } },
  { id: 'd' },
);
const { dataset } = testStores(study).dataset.getState();
const held = (scenario: string, key: string) => heldValue(dataset, study, scenario, key);

describe('rows', () => {
  it('are those of the dataset, for all sectors first, and one for an assumption that it has otherwise', () => {
    const rows = parameterRows(dataset, keysBeside(dataset, study));
    expect(rows.length).toBe(dataset.parameters.length + 1);
    const sectors = rows.map(({ sector }) => sector);
    expect([...new Set(sectors)]).toEqual(['*', ...dataset.sectors.map(({ id }) => id)]);
    expect(sectors.lastIndexOf('*')).toBeLessThan(sectors.indexOf('coal'));
    expect(rows.find(({ key }) => key === '*.etaF')?.given).toBeUndefined();
  });
});

describe('a value', () => {
  it('of the dataset', () => {
    expect(held('d', 'ev.sigma')).toMatchObject({ value: 4.5, by: 'dataset', without: 4.5 });
  });

  it('of the scenario itself, with what would hold without it', () => {
    expect(held('a', 'ev.sigma')).toMatchObject({ value: 3.4, dataset: 4.5, by: 'own', without: 4.5 });
    expect(held('c', 'ev.sigma')).toMatchObject({ value: 5, by: 'own', without: 3.4, parent: 'a' });
  });

  it('of an ancestor', () => {
    expect(held('b', 'ev.sigma')).toMatchObject({ value: 3.4, by: 'inherited', origin: 'a' });
    expect(held('c', 'ev.u0')).toMatchObject({ value: 0.7, by: 'inherited', origin: 'b' });
  });

  it('set for all sectors', () => {
    expect(held('a', 'steel.etaF')).toMatchObject({ value: 2, dataset: 1.5, by: 'allSectors' });
    expect(held('d', '*.etaF').value).toBeUndefined();
  });
});

it('counts what a scenario edits, what it inherits, and what any scenario edits', () => {
  expect(editedKeys(study, 'c', false)).toEqual({
    own: new Set(['ev.sigma']),
    inherited: new Set(['*.etaF', 'ev.u0']),
  });
  expect(editedKeys(study, 'c', true).own.size).toBe(3);
});

it('sees where scenarios disagree', () => {
  expect(differs(dataset, study, 'ev.sigma')).toBe(true);
  expect(differs(dataset, study, 'ev.z0')).toBe(false);
});
