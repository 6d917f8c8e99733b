import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src-model/run/engine.ts';
import { datasetOf } from '../../datasets/outline.ts';
import { outcomesOf } from '../../scenarios/project.ts';

const flows = [
  [
    [60, 20, 15],
    [10, 70, 5],
    [5, 10, 80],
  ],
];
const regions = ['CN', 'EU', 'US'];
const growth = { demandGrowth: [[4, 2, 1]], supplyGrowth: [[0, 1, 2]] };
const steel = (parameters: Readonly<Record<string, number>>) =>
  createEngine(datasetOf({ regions, sectors: ['steel'], flows, parameters, ...growth }), 8);

/** `∫ curve` by Simpson's rule. */
function integral(from: number, to: number, curve: (x: number) => number): number {
  const n = 2000;
  const h = (to - from) / n;
  let sum = curve(from) + curve(to);
  for (let i = 1; i < n; i++) sum += (i % 2 === 0 ? 2 : 4) * curve(from + i * h);
  return (sum * h) / 3;
}

describe('surplus measures are the areas under the curves they claim to be', () => {
  it('producers abroad: the area left of their supply curve, less that of the curve as it would have grown', () => {
    const outcomes = outcomesOf(steel({ '*.etaF': 2.5 }), [
      { kind: 'tariff', importers: ['US'], sectors: ['steel'], ratePercent: 60, start: '2025Q2' },
      { kind: 'exportControl', sectors: ['steel'], destinations: ['EU'], percent: 30, start: '2026Q1' },
    ]);
    for (const [region, sales, grows] of [
      ['EU', 85, 1],
      ['US', 95, 2],
    ] as const)
      for (const t of [2, 8]) {
        const price = outcomes(`sectors.steel.foreignPrice.${region}`)[t]!;
        const level = outcomes(`sectors.steel.foreignOutput.${region}`)[t]! / price ** 2.5; // G(t)
        const now = integral(0, price, (p) => level * p ** 2.5);
        const grown = integral(0, 1, (p) => Math.exp((grows * t) / 400) * p ** 2.5);
        expect(outcomes(`sectors.steel.producerSurplus.${region}`)[t]!).toBeCloseTo(sales * (now - grown), 6);
      }
  });

  it.each([-0.6, -1, -2])(
    'buyers who adapt at once: the area under their demand curve of elasticity %d',
    (e) => {
      // With κ = 1 the perceived price is the one paid; a trade-in programme adds demand, which is no gain in itself.
      const outcomes = outcomesOf(steel({ '*.kappa': 1, '*.epsilon': e }), [
        { kind: 'tariff', importers: ['EU'], sectors: ['steel'], ratePercent: 80, start: '2025Q1' },
        {
          kind: 'consumptionStimulus',
          programme: 'transfers',
          percentOfGdp: 1,
          start: '2025Q1',
          durationQuarters: 8,
        },
      ]);
      for (const [region, spending, grows] of [
        ['CN', 75, 4],
        ['EU', 100, 2],
        ['US', 100, 1],
      ] as const)
        for (const t of [1, 8]) {
          const price = outcomes(`sectors.steel.buyersPrice.${region}`)[t]!;
          const lost = integral(1, price, (p) => p ** e) * spending * Math.exp((grows * t) / 400);
          expect(outcomes(`sectors.steel.consumerSurplus.${region}`)[t]!).toBeCloseTo(-lost, 6);
        }
    },
  );

  it('buyers who never adapt lose the whole duty on what they go on buying', () => {
    // κ = 0: nobody looks elsewhere, prices stay at the base in the first quarter, and 20 bn cost half as much again.
    const still = datasetOf({ regions, sectors: ['steel'], flows, parameters: { '*.kappa': 0 } });
    const outcomes = outcomesOf(createEngine(still, 1), [
      { kind: 'tariff', importers: ['EU'], sectors: ['steel'], ratePercent: 50, start: '2025Q1' },
    ]);
    expect(outcomes('sectors.steel.consumerSurplus.EU')[1]!).toBeCloseTo(-10, 9);
    expect(outcomes('sectors.steel.tariffRevenue.EU')[1]!).toBeCloseTo(10, 9);
  });

  it('operating surplus is margin times sales, in dollars', () => {
    const outcomes = outcomesOf(steel({}), [{ kind: 'revaluation', percent: 10, start: '2025Q1' }]);
    for (const t of [0, 1, 8]) {
      const at = (outcome: string) => outcomes(`sectors.steel.${outcome}`)[t]!;
      const sales = 95 * at('price') * at('output') * (t > 0 ? 1.1 : 1);
      expect(at('operatingSurplus')).toBeCloseTo((sales * at('margin')) / 100, 9);
    }
  });
});
