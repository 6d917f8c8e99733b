import { expect, it } from 'vitest';
import { datasetOf } from '../../tests/datasets/outline.ts';
import { calibrate } from '../calibration/calibrate.ts';
import { exitRateOf } from './exit.ts';

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

function exitAt(parameters: Readonly<Record<string, number>>, marginGap: number, softness: number): number {
  const c = calibrate(datasetOf({ ...china, parameters }), {}, 1);
  if (!c.ok) throw new Error(JSON.stringify(c.error));
  return exitRateOf(c.value, 0, c.value.parameters.z0[0]!, softness, marginGap);
}

it('a base margin and base budgets give the base rate', () => {
  expect(exitAt({}, 0, 0.5)).toBeCloseTo(0.005, 12);
});

it('a margin lower by ωh speeds exit by e, and hard budgets as the softness falls', () => {
  // 0.005·e·(1 − 0.1)/(1 − 0.5), within hmax = 0.05.
  expect(exitAt({}, -0.08, 0.1)).toBeCloseTo(0.005 * Math.E * 1.8, 12);
});

it('losses beyond all measure exit at hmax', () => {
  expect(exitAt({}, -1e6, 0.5)).toBe(0.05);
});

it('where nobody ever leaves, nobody leaves under any loss', () => {
  expect(exitAt({ '*.h0': 0 }, -1e6, 0.5)).toBe(0);
});
