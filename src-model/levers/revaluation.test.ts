import { expect, it } from 'vitest';
import { steelTrade, steelWorld } from '../../tests/datasets/stillWorld.ts';
import { outcomesOf } from '../../tests/scenarios/project.ts';

const engine = steelWorld();
const revaluation = (percent: number, phaseInQuarters = 0) =>
  ({ kind: 'revaluation', percent, start: '2025Q1', phaseInQuarters }) as const;

it('moves wedges on both sides: Chinese goods lose share abroad and at home', () => {
  // Abroad they cost 10 % more dollars, in China foreign goods cost 10 % fewer yuan; κ = 0.2 of both is seen at first.
  const outcomes = outcomesOf(engine, [revaluation(10)]);
  const odds = (market: string, t: number) => {
    const share = outcomes(`sectors.steel.marketShare.${market}`)[t]! / 100;
    return Math.log(share / (1 - share));
  };
  const price = Math.log(outcomes('sectors.steel.price')[1]! / outcomes('sectors.steel.foreignPrice.RW')[1]!);
  for (const market of ['RW', 'CN'])
    expect((odds(market, 1) - odds(market, 0)) / -3 - price).toBeCloseTo(0.2 * Math.log(1.1), 9);
  expect(outcomes('sectors.steel.exportVolume.RW')[8]!).toBeLessThan(1);
  expect(outcomes('sectors.steel.imports.RW')[8]!).toBeGreaterThan(steelTrade.toChina);
});

it('counts exports in dearer dollars, and two revaluations multiply', () => {
  const outcomes = outcomesOf(engine, [revaluation(10), revaluation(20, 2)]);
  const rate = (t: number) =>
    outcomes('sectors.steel.exports.RW')[t]! /
    (steelTrade.toWorld *
      outcomes('sectors.steel.exportVolume.RW')[t]! *
      outcomes('sectors.steel.price')[t]!);
  expect([0, 1, 2, 8].map(rate).map((value) => value.toFixed(9))).toEqual(
    [1, 1.1 * 1.1, 1.1 * 1.2, 1.1 * 1.2].map((value) => value.toFixed(9)),
  );
});
