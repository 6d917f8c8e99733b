import { expect, it } from 'vitest';
import { steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';
import type { LeverOf } from './lever.ts';

const engine = steelWorld();
const move = (percent: number, lever: Partial<LeverOf<'relocation'>> = {}): LeverOf<'relocation'> => ({
  kind: 'relocation',
  sectors: ['steel'],
  destination: 'RW',
  percent,
  start: '2025Q1',
  ...lever,
});

/** Capacity in China, and supply abroad at base prices `G = y·p^(−η)` with η = 1.5. */
function plants(...levers: LeverOf<'relocation'>[]) {
  const outcomes = outcomesOf(engine, levers);
  const price = outcomes('sectors.steel.foreignPrice.RW');
  return {
    capacity: outcomes('sectors.steel.capacity'),
    abroad: Array.from(outcomes('sectors.steel.foreignOutput.RW'), (output, t) => output / price[t]! ** 1.5),
  };
}

it('takes plants from China and opens them abroad: world output at base prices stays', () => {
  // Both sides sold 100 bn. In the quarter after the start 30 % of China's plants stand abroad, and 70 + 130 = 200.
  const { capacity, abroad } = plants(move(30));
  expect(capacity[1]!).toBeCloseTo(1, 12);
  expect(capacity[2]!).toBeCloseTo(0.7, 9);
  expect(abroad[1]!).toBeCloseTo(1, 9);
  expect(abroad[2]!).toBeCloseTo(1.3, 9);
});

it('of two relocations the second takes from what the first left', () => {
  const { capacity } = plants(move(30), move(50));
  expect(capacity[2]!).toBeCloseTo(0.7 * 0.5, 9);
});

it('moved plants do not come back when the lever ends', () => {
  const { abroad } = plants(move(30, { end: '2025Q2' }));
  for (const t of [2, 8]) expect(abroad[t]!).toBeCloseTo(1.3, 9);
});

it('by the ramp a part moves each quarter', () => {
  const { abroad } = plants(move(30, { phaseInQuarters: 3 }));
  expect(abroad[2]!).toBeCloseTo(1.1, 9);
  expect(abroad[4]! - abroad[3]!).toBeGreaterThan(0.08);
  expect(abroad[5]!).toBeCloseTo(abroad[4]!, 9);
});
