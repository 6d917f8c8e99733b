import { expect, it } from 'vitest';
import type { ParameterName } from '../../src-model/dataset/parameterNames.ts';
import { folder, loaded } from '../../tests/datasets/folder.ts';
import { decimalsOf, fromShown, shownUnits, toShown } from './shownUnit.ts';

const { dataset } = loaded(folder());
const unitOf = (name: string) => shownUnits[name as ParameterName];

it('shows every value of the dataset and reads it back to the bit', () => {
  for (const { name, low, mode, high } of dataset.parameters)
    for (const value of [low, mode, high])
      expect(fromShown(toShown(value, unitOf(name)), unitOf(name)), name).toBe(value);
});

it('has decimals enough for the ends of every range to differ', () => {
  for (const { name, low, high } of dataset.parameters) {
    const unit = unitOf(name);
    const text = (value: number) => toShown(value, unit).toFixed(unit.decimals);
    if (low !== high) expect(text(low), name).not.toBe(text(high));
  }
});

it('shows decimals that were typed', () => {
  expect(decimalsOf(3.4, shownUnits.sigma)).toBe(2);
  expect(decimalsOf(3.4567, shownUnits.sigma)).toBe(4);
  expect(decimalsOf(61.0155, shownUnits.uz)).toBe(4);
});
