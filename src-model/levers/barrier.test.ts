import { expect, it } from 'vitest';
import { steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';

const engine = steelWorld();
const wall = { sectors: ['steel'], importers: ['RW'], start: '2025Q1', phaseInQuarters: 3 };

it('keeps goods out as a duty of the same height does, but nobody collects it', () => {
  // A buyer sees one price: p·(1+τ)·(1+n). Whether customs or a licence stands in the way is the same to him.
  const barrier = outcomesOf(engine, [{ kind: 'barrier', percent: 30, ...wall }]);
  const duty = outcomesOf(engine, [{ kind: 'tariff', ratePercent: 30, ...wall }]);
  for (const outcome of ['price', 'utilization', 'exportVolume.RW', 'buyersPrice.RW', 'consumerSurplus.RW']) {
    const path = `sectors.steel.${outcome}`;
    barrier(path).forEach((value, t) => {
      expect(value, `${path} ${t}`).toBeCloseTo(duty(path)[t]!, 11);
    });
  }
  expect(Math.max(...barrier('sectors.steel.tariffRevenue.RW'))).toBe(0);
  expect(duty('sectors.steel.tariffRevenue.RW')[3]!).toBeGreaterThan(0);
});

it('two barriers on one link add up', () => {
  const two = outcomesOf(engine, [
    { kind: 'barrier', percent: 10, ...wall },
    { kind: 'barrier', percent: 20, ...wall },
  ]);
  const one = outcomesOf(engine, [{ kind: 'barrier', percent: 30, ...wall }]);
  expect(two('sectors.steel.exportVolume.RW')[8]!).toBeCloseTo(one('sectors.steel.exportVolume.RW')[8]!, 11);
  expect(one('sectors.steel.exportVolume.RW')[8]!).toBeLessThan(0.9);
});
