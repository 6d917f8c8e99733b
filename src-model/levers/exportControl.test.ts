import { expect, it } from 'vitest';
import { steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';
import type { Lever } from './lever.ts';

const control = (percent: number): Lever => ({
  kind: 'exportControl',
  sectors: ['steel'],
  destinations: ['RW'],
  percent,
  start: '2025Q1',
  end: '2025Q3',
});

it('producers abroad can make less at any price while it lasts, and Chinese goods fill the gap', () => {
  // Supply abroad is G·p^1.5; without the inputs G is 0.7, with two controls 0.7·0.5.
  const level = (levers: readonly Lever[]) => {
    const outcomes = outcomesOf(steelWorld(), levers);
    const price = outcomes('sectors.steel.foreignPrice.RW');
    return outcomes('sectors.steel.foreignOutput.RW').map((output, t) => output / price[t]! ** 1.5);
  };
  expect(level([control(30)])[1]!).toBeCloseTo(0.7, 9);
  expect(level([control(30)])[4]!).toBeCloseTo(1, 9);
  expect(level([control(30), control(50)])[2]!).toBeCloseTo(0.35, 9);
  const outcomes = outcomesOf(steelWorld(), [control(30)]);
  expect(outcomes('sectors.steel.foreignPrice.RW')[1]!).toBeGreaterThan(1);
  expect(outcomes('sectors.steel.exportVolume.RW')[1]!).toBeGreaterThan(1);
  expect(outcomes('sectors.steel.utilization')[1]!).toBeGreaterThan(75);
});
