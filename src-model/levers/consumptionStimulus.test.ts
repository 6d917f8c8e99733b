import { expect, it } from 'vitest';
import { closedChina } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';
import type { LeverOf } from './lever.ts';

/**
 * A closed China buys what it makes: y = D·p^ε, so demand is output·price^1.2. A percent of its GDP of 1,000 is 10 bn;
 * β = 5 % of what it makes people consume falls on steel, of which they bought 100 bn.
 */
function extraDemand(programme: LeverOf<'consumptionStimulus'>['programme'], phaseInQuarters = 0) {
  const lever = {
    programme,
    percentOfGdp: 1,
    start: '2025Q1',
    durationQuarters: 4,
    phaseInQuarters,
  } as const;
  const outcomes = outcomesOf(closedChina(), [{ kind: 'consumptionStimulus', ...lever }]);
  const price = outcomes('sectors.steel.price');
  return {
    demand: Array.from(outcomes('sectors.steel.output'), (output, t) => output * price[t]! ** 1.2 - 1),
    bill: Array.from(outcomes('aggregates.stimulusBill')),
  };
}
const perUnit = (10 * 0.05) / 100;

it('transfers: 0.8 of them are spent, at once and only while they last', () => {
  const { demand, bill } = extraDemand('transfers');
  for (const t of [1, 2, 3, 4]) expect(demand[t]!).toBeCloseTo(0.8 * perUnit, 9);
  for (const t of [0, 5, 16]) expect(demand[t]!).toBeCloseTo(0, 9);
  expect(bill.slice(0, 6).map((x) => x.toFixed(9))).toEqual([0, 10, 10, 10, 10, 0].map((x) => x.toFixed(9)));
});

it('trade-in: purchases that were brought forward are missed later', () => {
  // mpc 1.5, half of it only earlier: each quarter of spending is missed by an eighth of that half for two years.
  const { demand } = extraDemand('tradeIn');
  expect(demand[1]!).toBeCloseTo(1.5 * perUnit, 9);
  expect(demand[2]!).toBeCloseTo(1.5 * perUnit * (1 - 0.5 / 8), 9);
  expect(demand[5]!).toBeCloseTo(1.5 * perUnit * -0.5 * (4 / 8), 9);
  expect(demand[13]!).toBeCloseTo(0, 9);
  const total = demand.reduce((sum, x) => sum + x, 0);
  expect(total).toBeCloseTo(4 * 1.5 * perUnit * 0.5, 8);
});

it('safety net: people come to trust it by a twelfth a quarter, and lose trust as slowly', () => {
  const { demand } = extraDemand('safetyNet');
  expect(demand[1]!).toBeCloseTo((0.6 * perUnit) / 12, 9);
  expect(demand[4]!).toBeCloseTo(0.6 * perUnit * (1 - (11 / 12) ** 4), 9);
  expect(demand[5]!).toBeCloseTo(demand[4]! * (11 / 12), 9);
});

it('phases in by the ramp', () => {
  const { bill } = extraDemand('transfers', 4);
  expect(bill.slice(0, 6).map((x) => x.toFixed(9))).toEqual([0, 2.5, 5, 7.5, 10, 0].map((x) => x.toFixed(9)));
});
