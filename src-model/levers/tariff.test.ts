import { describe, expect, it } from 'vitest';
import { steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';
import type { LeverOf } from './lever.ts';

const engine = steelWorld({
  tariffs: [
    [
      [0, 10],
      [0, 0],
    ],
  ],
});
const tariff = (lever: Partial<LeverOf<'tariff'>>): LeverOf<'tariff'> => ({
  kind: 'tariff',
  importers: ['RW'],
  sectors: ['steel'],
  ratePercent: 40,
  start: '2025Q1',
  ...lever,
});

/** Customs collects the rate on the value of Chinese goods, so revenue over exports is the rate in force. */
function rates(...levers: LeverOf<'tariff'>[]): number[] {
  const outcomes = outcomesOf(engine, levers);
  const exports = outcomes('sectors.steel.exports.RW');
  return Array.from(
    outcomes('sectors.steel.tariffRevenue.RW'),
    (revenue, t) => (100 * revenue) / exports[t]!,
  );
}
const expectRates = (found: readonly number[], expected: readonly number[]) =>
  expected.forEach((rate, t) => {
    expect(found[t]!, `quarter ${t}`).toBeCloseTo(rate, 9);
  });

describe('the rate in force', () => {
  it('add: plus the rate, by the ramp', () =>
    expectRates(rates(tariff({ phaseInQuarters: 4 })), [10, 20, 30, 40, 50, 50]));

  it('set: towards the rate from the one before, which may be higher', () =>
    expectRates(rates(tariff({ mode: 'set', ratePercent: 4, phaseInQuarters: 2 })), [10, 7, 4, 4]));

  it('atLeast: only upwards', () => {
    expectRates(rates(tariff({ mode: 'atLeast', ratePercent: 60, phaseInQuarters: 2 })), [10, 35, 60, 60]);
    expectRates(rates(tariff({ mode: 'atLeast', ratePercent: 5 })), [10, 10, 10]);
  });

  it('falls back when the lever ends', () =>
    expectRates(rates(tariff({ end: '2025Q2' })), [10, 50, 50, 10, 10]));

  it('levers act in the order listed, each on what those before it left', () => {
    const set = tariff({ mode: 'set', ratePercent: 30 });
    expectRates(rates(set, tariff({})), [10, 70]);
    expectRates(rates(tariff({}), set), [10, 30]);
  });

  it('a subsidy on imports is at most 99 %', () =>
    expectRates(rates(tariff({ ratePercent: -500 })), [10, -99, -99]));
});

it('buyers take in κ of the wedge ln(1.5/1.1) in the first quarter', () => {
  // Two origins: ln(share of China / share of the world's own) moves by (1−σ)·(ln p_CN − ln p_RW + ω), σ = 4.
  const outcomes = outcomesOf(engine, [tariff({})]);
  const odds = (t: number) => {
    const share = outcomes('sectors.steel.marketShare.RW')[t]! / 100;
    return Math.log(share / (1 - share));
  };
  const price = Math.log(outcomes('sectors.steel.price')[1]! / outcomes('sectors.steel.foreignPrice.RW')[1]!);
  expect((odds(1) - odds(0)) / -3 - price).toBeCloseTo(0.2 * Math.log(1.5 / 1.1), 9);
  expect(outcomes('sectors.steel.exportVolume.RW')[1]!).toBeLessThan(1);
});

it('a duty makes the good dearer to its buyers and cheaper to its makers', () => {
  const outcomes = outcomesOf(engine, [tariff({})]);
  expect(outcomes('sectors.steel.buyersPrice.RW')[8]!).toBeGreaterThan(1);
  expect(outcomes('sectors.steel.price')[1]!).toBeLessThan(1);
  expect(outcomes('sectors.steel.producerSurplus.RW')[8]!).toBeGreaterThan(0);
});
