import { expect, it } from 'vitest';
import { steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';
import type { Lever } from './lever.ts';

const research = (costReductionPercent: number, phaseInQuarters = 0): Lever => ({
  kind: 'research',
  sectors: ['steel'],
  costReductionPercent,
  start: '2025Q1',
  phaseInQuarters,
});

it('lowers unit cost by its percentage, by the ramp; prices follow, volumes rise', () => {
  const outcomes = outcomesOf(steelWorld(), [research(20, 2)]);
  const cost = outcomes('sectors.steel.unitCost');
  expect([cost[0]!, cost[1]!, cost[2]!].map((x) => x.toFixed(12))).toEqual(
    [1, 0.9, 0.8].map((x) => x.toFixed(12)),
  );
  // Part of a lower cost is passed on: the price falls, but by less.
  const price = outcomes('sectors.steel.price')[2]!;
  expect(price).toBeLessThan(1);
  expect(price).toBeGreaterThan(0.8);
  expect(outcomes('sectors.steel.exportVolume.RW')[2]!).toBeGreaterThan(1);
});

it('two discoveries multiply', () => {
  const outcomes = outcomesOf(steelWorld(), [research(20), research(10)]);
  expect(outcomes('sectors.steel.unitCost')[1]!).toBeCloseTo(0.8 * 0.9, 12);
});
