import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import type { Lever } from '../../../src-model/levers/lever.ts';
import { createEngine } from '../../../src-model/run/engine.ts';
import { anyDataset } from '../../datasets/anyDataset.ts';
import { seed } from '../../scenarios/anyScenario.ts';
import { outcomesOf } from '../../scenarios/project.ts';

/**
 * The laws of gross substitutes, in the first quarter of a duty. Later ones are no laws: output that is not sold now
 * lowers learning, investment and income, and input prices come back as costs a quarter later. That China
 * sells more elsewhere is no law even then: demand that turns to others can lift its own price by a little.
 */
const oneQuarter = 1;
const duty = (importer: string, exporter: string, ratePercent: number): Lever => ({
  kind: 'tariff',
  importers: [importer],
  exporters: [exporter],
  sectors: ['*'],
  ratePercent,
  start: '2025Q1',
});
const partnersOf = (dataset: Dataset) => dataset.regions.map(({ id }) => id).filter((id) => id !== 'CN');
const cases = anyDataset.chain((dataset) =>
  fc.record({
    dataset: fc.constant(dataset),
    partner: fc.constantFrom(...partnersOf(dataset)),
    low: fc.integer({ min: 0, max: 100 }),
    more: fc.integer({ min: 1, max: 400 }),
  }),
);
const slack = 1e-9;

describe('a higher duty, in its first quarter', () => {
  it('never raises what the importer buys from China, nor China’s share there', () => {
    fc.assert(
      fc.property(cases, ({ dataset, partner, low, more }) => {
        const engine = createEngine(dataset, oneQuarter);
        const lower = outcomesOf(engine, [duty(partner, 'CN', low)]);
        const higher = outcomesOf(engine, [duty(partner, 'CN', low + more)]);
        for (const { id } of dataset.sectors)
          for (const outcome of [`exportVolume.${partner}`, `marketShare.${partner}`]) {
            const path = `sectors.${id}.${outcome}`;
            const bound = lower(path)[1]! * (1 + slack) + slack;
            expect(higher(path)[1]!, path).toBeLessThanOrEqual(bound);
          }
      }),
      { numRuns: 150, seed },
    );
  });

  it('of China on a partner never raises imports from there, nor lowers those from others', () => {
    fc.assert(
      fc.property(cases, ({ dataset, partner, low, more }) => {
        const engine = createEngine(dataset, oneQuarter);
        const lower = outcomesOf(engine, [duty('CN', partner, low)]);
        const higher = outcomesOf(engine, [duty('CN', partner, low + more)]);
        for (const { id } of dataset.sectors)
          for (const region of partnersOf(dataset)) {
            const volume = (run: typeof lower) =>
              run(`sectors.${id}.imports.${region}`)[1]! / run(`sectors.${id}.foreignPrice.${region}`)[1]!;
            const [before, after] = [volume(lower), volume(higher)];
            if (region === partner) expect(after).toBeLessThanOrEqual(before * (1 + slack) + slack);
            else expect(after).toBeGreaterThanOrEqual(before * (1 - slack) - slack);
          }
      }),
      { numRuns: 150, seed },
    );
  });
});
