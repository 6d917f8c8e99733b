import { expect, it } from 'vitest';
import { datasetOf } from '../../tests/datasets/outline.ts';
import { calibrate } from '../calibration/calibrate.ts';
import { nextZombies } from './zombies.ts';

const china = {
  regions: ['CN', 'RW'],
  sectors: ['steel'],
  flows: [
    [
      [100, 50],
      [10, 90],
    ],
  ],
};

/** z(t+1) from `zombies`, at the base exit rate. */
function next(
  zombies: number,
  softness: number,
  pressure: number,
  parameters: Readonly<Record<string, number>> = {},
): number {
  const c = calibrate(datasetOf({ ...china, parameters }), {}, 1);
  if (!c.ok) throw new Error(JSON.stringify(c.error));
  return nextZombies(c.value, 0, zombies, softness, pressure, 0.005);
}

it('at the base margin, budgets and exits as many enter as leave', () => {
  expect(next(0.1, 0.5, 0)).toBeCloseTo(0.1, 14);
});

it('a loss of ωz multiplies entry by e', () => {
  // ζ = (0.02 + 2·0.005)·0.1/0.9; entry ζ·e·0.9, leaving 0.03·0.1.
  expect(next(0.1, 0.5, -0.1)).toBeCloseTo(0.1 + 0.003 * (Math.E - 1), 14);
});

it('hard budgets let fewer in and more out', () => {
  // Softness 0.1 for 0.5: a fifth enters; (0.02·0.9/0.5 + 2·0.005)·0.1 leave.
  expect(next(0.1, 0.1, 0)).toBeCloseTo(0.1 + 0.003 / 5 - 0.0046, 14);
});

it('any loss leaves part of the capacity to prices', () => {
  expect(next(0.1, 0.5, -1e6)).toBeCloseTo(0.95 * (0.75 / 0.8), 14);
});

it('without zombies in the base year none appear, whatever the losses', () => {
  expect(next(0, 0.5, -1e6, { '*.z0': 0 })).toBe(0);
});

it('where budgets were hard all along the share stays', () => {
  expect(next(0.1, 0, -1, { '*.sb0': 0 })).toBe(0.1);
});
