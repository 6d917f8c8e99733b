import { expect, it } from 'vitest';
import { steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';

const outcomesAt = (percent: number) =>
  outcomesOf(steelWorld(), [
    { kind: 'investmentDiscipline', sectors: ['steel'], percent, start: '2025Q1', phaseInQuarters: 2 },
  ]);

it('fewer duplicate projects: starts fall by ιp times the part of the push that goes', () => {
  // At base margins starts are δ + h0 + ιp·(ψ − 1) = 3 % − 1 %·(0.3, then 0.6).
  const outcomes = outcomesAt(60);
  expect(outcomes('sectors.steel.startRate')[1]!).toBeCloseTo(3 - 0.3, 9);
  expect(outcomes('sectors.steel.startRate')[2]!).toBeCloseTo(3 - 0.6, 2);
  expect(outcomes('sectors.steel.capacity')[8]!).toBeLessThan(1);
  expect(outcomes('sectors.steel.utilization')[8]!).toBeGreaterThan(75);
});

it('a new campaign starts more, and fills capacity less', () => {
  const outcomes = outcomesAt(-100);
  expect(outcomes('sectors.steel.startRate')[1]!).toBeCloseTo(3 + 0.5, 9);
  expect(outcomes('sectors.steel.capacity')[8]!).toBeGreaterThan(1);
  expect(outcomes('sectors.steel.utilization')[8]!).toBeLessThan(75);
});

it('leaves subsidies alone', () => expect(outcomesAt(100)('aggregates.subsidyBill')[1]!).toBeCloseTo(5, 9));
