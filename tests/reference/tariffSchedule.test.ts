import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/resources/shippedDataset.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import type { Lever } from '../../src-model/levers/lever.ts';
import { type TariffRates, tariffRates } from '../../src-model/policy/tariffSchedule.ts';
import { measuresInForce } from '../../src-model/study/presets/measuresInForce.ts';
import { anyScenario, seed } from '../scenarios/anyScenario.ts';
import { calibrateSector } from './calibration.ts';
import { policyAt } from './policy.ts';

function reference(dataset: Dataset, levers: readonly Lever[], t: number): TariffRates {
  const sectors = dataset.sectors.map((_, s) => calibrateSector(dataset, {}, s));
  const { tau } = policyAt(dataset, sectors, levers, t);
  return tau.map((origins) => origins.map((row) => row.map((rate) => rate * 100)));
}

const flat = (rates: TariffRates) => rates.flat(2);

function expectSame(found: TariffRates, wanted: TariffRates) {
  const gaps = flat(found).map((rate, i) => Math.abs(rate - flat(wanted)[i]!) / (1 + Math.abs(rate)));
  expect(gaps.length).toBe(flat(wanted).length);
  expect(Math.max(...gaps)).toBeLessThan(1e-12);
}

it('the rates of every quarter are those of the reference, whatever the levers', () => {
  fc.assert(
    fc.property(anyScenario(12), fc.integer({ min: 0, max: 12 }), ({ dataset, levers }, t) =>
      expectSame(tariffRates(dataset, levers, t), reference(dataset, levers, t)),
    ),
    { numRuns: 200, seed },
  );
});

it('the measures really taken, quarter by quarter', () => {
  const dataset = shippedDataset();
  const { levers } = measuresInForce(dataset);
  for (let t = 0; t <= 12; t++) expectSame(tariffRates(dataset, levers, t), reference(dataset, levers, t));
});

it('without levers the rates are those of the dataset, and nobody charges its own goods', () => {
  const dataset = shippedDataset();
  const wanted = dataset.tariffs.map((origins) =>
    origins.map((row, o) => row.map((rate, d) => (o === d ? 0 : rate))),
  );
  expect(tariffRates(dataset, [], 5)).toEqual(wanted);
});
