import { expect, it } from 'vitest';
import { steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';
import type { Lever } from './lever.ts';

const harden = (percent: number): Lever => ({
  kind: 'budgetHardening',
  sectors: ['steel'],
  percent,
  start: '2025Q1',
});

it('speeds exits and thins zombies while subsidies stay', () => {
  // sb = 0.5·(1 − 0.8·0.5) = 0.3. Margins are at their base in the first quarter, so exits are h0·0.7/0.5 = 0.7 %.
  const outcomes = outcomesOf(steelWorld(), [harden(50)]);
  expect(outcomes('sectors.steel.exitRate')[1]!).toBeCloseTo(0.7, 9);
  // Of entry 0.003 three fifths remain; (0.02·0.7/0.5 + 2·0.007)·0.1 leave.
  expect(outcomes('sectors.steel.zombieShare')[2]!).toBeCloseTo(10 + 0.18 - 0.42, 9);
  expect(outcomes('aggregates.subsidyBill')[1]!).toBeCloseTo(5, 9);
  expect(outcomes('sectors.steel.capacity')[8]!).toBeLessThan(1);
});

it('with withdrawals that harden too, adds up to full hardness at most', () => {
  // sb = 0.5·0.2 = 0.1, not below: exits 0.005·0.9/0.5.
  const outcomes = outcomesOf(steelWorld(), [harden(70), harden(70)]);
  expect(outcomes('sectors.steel.exitRate')[1]!).toBeCloseTo(0.9, 9);
});
