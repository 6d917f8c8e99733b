import { describe, expect, it } from 'vitest';
import { steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';
import { calibrate } from '../calibration/calibrate.ts';
import type { LeverOf } from './lever.ts';

const engine = steelWorld();
const sales = 100;
const withdrawal = (lever: Partial<LeverOf<'subsidyWithdrawal'>> = {}): LeverOf<'subsidyWithdrawal'> => ({
  kind: 'subsidyWithdrawal',
  sectors: ['steel'],
  withdrawalPercent: 50,
  hardenBudgets: false,
  start: '2025Q1',
  ...lever,
});
const at = (outcomes: (path: string) => Float64Array, outcome: string, t: number) =>
  outcomes(`sectors.steel.${outcome}`)[t]!;

it('shifts what producers get by ln((1+s)/(1+s0))', () => {
  // Supply answers to v = ln p + shift; v is read back from the utilization that is not held by zombies.
  const c = calibrate(engine.dataset, {}, 1);
  if (!c.ok) throw new Error(c.error.code);
  const outcomes = outcomesOf(engine, [withdrawal()]);
  const responsive = (at(outcomes, 'utilization', 1) / 100 - 0.1 * 0.8) / 0.9 / 0.95;
  const v = c.value.b[0]! * (Math.log(responsive / (1 - responsive)) - c.value.a[0]!);
  expect(v - Math.log(at(outcomes, 'price', 1))).toBeCloseTo(Math.log(1.025 / 1.05), 9);
  expect(at(outcomes, 'utilization', 1)).toBeLessThan(75);
  expect(at(outcomes, 'price', 1)).toBeGreaterThan(1);
});

it('the bill falls with the rate, by the ramp', () => {
  const outcomes = outcomesOf(engine, [withdrawal({ phaseInQuarters: 2 })]);
  const rate = (t: number) =>
    outcomes('aggregates.subsidyBill')[t]! / (sales * at(outcomes, 'price', t) * at(outcomes, 'output', t));
  expect(rate(0)).toBeCloseTo(0.05, 12);
  expect(rate(1)).toBeCloseTo(0.0375, 12);
  expect(rate(2)).toBeCloseTo(0.025, 12);
});

it('several withdrawals add up to all of it at most', () => {
  const outcomes = outcomesOf(engine, [withdrawal(), withdrawal({ withdrawalPercent: 80 })]);
  expect(outcomes('aggregates.subsidyBill')[1]!).toBe(0);
});

it('takes the campaign out of investment as far as it goes', () => {
  // ψ = 0.5, so starts lose ιp·0.5 = 0.01·0.5 at margins that hardly moved yet.
  const starts = at(outcomesOf(engine, [withdrawal()]), 'startRate', 1);
  expect(starts).toBeLessThan(3 - 0.5 + 0.05);
  expect(starts).toBeGreaterThan(3 - 0.5 - 0.3);
});

describe('hard budgets', () => {
  it('are the default: exits speed up from the first quarter', () => {
    // sb falls from 0.5 to 0.5·(1 − 0.8·0.5) = 0.3: of the same losers 0.7/0.5 as many leave.
    const soft = at(outcomesOf(engine, [withdrawal()]), 'exitRate', 1);
    const { hardenBudgets: _, ...plain } = withdrawal();
    const hard = at(outcomesOf(engine, [plain]), 'exitRate', 1);
    expect(hard / soft).toBeGreaterThan(0.99 * 1.4);
    expect(hard / soft).toBeLessThan(1.01 * 1.4);
  });
});

describe('recycling', () => {
  it('spends the saving of a quarter in the next one', () => {
    const outcomes = outcomesOf(engine, [withdrawal({ recycle: 'transfers' })]);
    const saving = (t: number) => 0.025 * sales * at(outcomes, 'price', t) * at(outcomes, 'output', t);
    expect(outcomes('aggregates.stimulusBill')[1]!).toBe(0);
    for (const t of [2, 3, 8]) expect(outcomes('aggregates.stimulusBill')[t]!).toBeCloseTo(saving(t - 1), 9);
  });

  it('of two levers each spends its own part', () => {
    // 20 of 50 points are recycled: two fifths of what is saved.
    const outcomes = outcomesOf(engine, [
      withdrawal({ withdrawalPercent: 20, recycle: 'safetyNet' }),
      withdrawal({ withdrawalPercent: 30 }),
    ]);
    const saving = 0.025 * sales * at(outcomes, 'price', 1) * at(outcomes, 'output', 1);
    expect(outcomes('aggregates.stimulusBill')[2]!).toBeCloseTo(0.4 * saving, 9);
  });
});
