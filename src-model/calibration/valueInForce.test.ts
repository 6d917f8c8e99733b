import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folder, loaded } from '../../tests/datasets/folder.ts';
import { type ParameterName, parameterNames } from '../dataset/parameterNames.ts';
import { parameterTable } from './parameterTable.ts';
import { parameterOf, sectorOf, valueInForce } from './valueInForce.ts';

const { dataset } = loaded(folder());
const anyKey = fc
  .tuple(
    fc.constantFrom('*', ...dataset.sectors.map(({ id }) => id)),
    fc.constantFrom<ParameterName>(...parameterNames),
  )
  .map(([sector, name]) => `${sector}.${name}`);

it('is what a run reads, for every sector and parameter, whatever is assumed', () => {
  fc.assert(
    fc.property(fc.dictionary(anyKey, fc.double({ min: 0, max: 2, noNaN: true })), (assumptions) => {
      const table = parameterTable(dataset, assumptions);
      for (const name of parameterNames)
        for (const [s, { id }] of dataset.sectors.entries())
          expect(valueInForce(dataset, assumptions, `${id}.${name}`)).toBe(table[name][s]);
    }),
    { numRuns: 20 },
  );
});

it('has nothing for all sectors at once where each has its own', () => {
  expect(valueInForce(dataset, {}, '*.sigma')).toBeUndefined();
  expect(valueInForce(dataset, { '*.sigma': 4 }, '*.sigma')).toBe(4);
  expect(valueInForce(dataset, {}, '*.kappa')).toBe(0.14);
});

it('takes a key apart', () => {
  expect([sectorOf('ev.sigma'), parameterOf('ev.sigma')]).toEqual(['ev', 'sigma']);
  expect([sectorOf('*.kappa'), parameterOf('*.kappa')]).toEqual(['*', 'kappa']);
});
