import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../../scripts/resources/shippedDataset.ts';
import { chinaIndex, type Dataset } from '../../../src-model/dataset/dataset.ts';
import type { Lever } from '../../../src-model/levers/lever.ts';
import { createEngine } from '../../../src-model/run/engine.ts';
import { seriesOf } from '../../../src-model/run/projection.ts';
import { parameterOf } from '../../reference/parameters.ts';
import { anyScenario, seed } from '../../scenarios/anyScenario.ts';
import { busyLevers } from '../../scenarios/busy.ts';

const quarters = 8;

interface Board {
  readonly dataset: Dataset;
  readonly partners: readonly string[];
  readonly value: (path: string, t: number) => number;
}

/** Checks a law in every quarter: on the shipped dataset with all kinds of levers, and on random ones. */
function holds(law: (board: Board, t: number) => void): void {
  const check = (dataset: Dataset, levers: readonly Lever[]): void => {
    const engine = createEngine(dataset, quarters);
    const run = engine.run(levers, {});
    if (!run.ok) return;
    const series = new Map(
      engine.catalogue.series.map((entry) => [entry.path, seriesOf(run.value, entry)] as const),
    );
    const partners = dataset.regions.map(({ id }) => id).filter((id) => id !== 'CN');
    const value = (path: string, t: number) => series.get(path)?.[t] ?? Number.NaN;
    for (let t = 0; t <= quarters; t++) law({ dataset, partners, value }, t);
  };
  check(shippedDataset(), busyLevers);
  fc.assert(
    fc.property(anyScenario(quarters), ({ dataset, levers }) => check(dataset, levers)),
    {
      numRuns: 40,
      seed,
    },
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function expectClose(value: number, expected: number, scale = 0): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-11 * Math.max(scale, Math.abs(expected)));
}

describe('adding up', () => {
  it('exports and imports by sector and market sum to those by market, and these to the totals', () =>
    holds(({ dataset, partners, value }, t) => {
      for (const flow of ['exports', 'imports']) {
        for (const d of partners)
          expectClose(
            value(`aggregates.${flow}.${d}`, t),
            sum(dataset.sectors.map(({ id }) => value(`sectors.${id}.${flow}.${d}`, t))),
          );
        expectClose(
          value(`aggregates.${flow}Total`, t),
          sum(partners.map((d) => value(`aggregates.${flow}.${d}`, t))),
        );
      }
    }));

  it('the goods balance is exports less imports', () =>
    holds(({ partners, value }, t) => {
      for (const d of partners) {
        const [out, back] = [value(`aggregates.exports.${d}`, t), value(`aggregates.imports.${d}`, t)];
        expectClose(value(`aggregates.goodsBalance.${d}`, t), out - back, out + back);
      }
    }));

  it('the utilization of a group lies within that of its sectors', () =>
    holds(({ dataset, value }, t) => {
      for (const group of ['industry', 'manufacturing', 'mining']) {
        const members = dataset.sectors.filter((sector) => group === 'industry' || sector.group === group);
        if (members.length === 0) continue;
        const rates = members.map(({ id }) => value(`sectors.${id}.utilization`, t));
        const average = value(`aggregates.utilization.${group}`, t);
        expect(average).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(average).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      }
    }));

  it('and weighs with value added times capacity', () =>
    holds(({ dataset, value }, t) => {
      const weights = dataset.sectors.map(
        ({ id }) => parameterOf(dataset, {}, id, 'vaShare') * value(`sectors.${id}.capacity`, t),
      );
      const rates = dataset.sectors.map(({ id }) => value(`sectors.${id}.utilization`, t));
      expectClose(
        value('aggregates.utilization.industry', t),
        sum(rates.map((rate, s) => rate * weights[s]!)) / sum(weights),
      );
    }));

  it('output is capacity times utilization over its base', () =>
    holds(({ dataset, value }, t) => {
      for (const { id } of dataset.sectors)
        expectClose(
          value(`sectors.${id}.output`, t),
          (value(`sectors.${id}.capacity`, t) * value(`sectors.${id}.utilization`, t)) /
            (100 * parameterOf(dataset, {}, id, 'u0')),
        );
    }));

  it('China exports no more of a good than it makes', () =>
    holds(({ dataset, value }, t) => {
      const C = chinaIndex(dataset);
      dataset.sectors.forEach(({ id }, s) => {
        const sold = sum(
          dataset.regions.map((region, d) =>
            d === C ? 0 : dataset.flows[s]![C]![d]! * value(`sectors.${id}.exportVolume.${region.id}`, t),
          ),
        );
        const made = sum([...dataset.flows[s]![C]!]) * value(`sectors.${id}.output`, t);
        expect(sold).toBeLessThanOrEqual(made * (1 + 1e-9));
      });
    }));

  it('China’s share of any market lies between nothing and all of it', () =>
    holds(({ dataset, value }, t) => {
      for (const sector of dataset.sectors)
        for (const region of dataset.regions) {
          const share = value(`sectors.${sector.id}.marketShare.${region.id}`, t);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(100 + 1e-9);
        }
    }));

  it('sectors below 80 % are those that are', () =>
    holds(({ dataset, value }, t) => {
      const below = dataset.sectors.filter(
        ({ id }) => value(`sectors.${id}.utilization`, t) / 100 < 0.8 - 1e-9,
      );
      expect(value('aggregates.sectorsBelow80', t)).toBe(below.length);
    }));

  it('no tariffs, no tariff revenue', () => {
    const shipped = shippedDataset();
    const free = {
      ...shipped,
      tariffs: shipped.tariffs.map((sector) => sector.map((row) => row.map(() => 0))),
    };
    const engine = createEngine(free, quarters);
    const run = engine.run([{ kind: 'revaluation', percent: 20, start: '2025Q2' }], {});
    if (!run.ok) throw new Error(run.error.code);
    const revenue = engine.catalogue.series.filter(({ outcome }) => outcome === 'tariffRevenue');
    expect(revenue.length).toBe(free.sectors.length * free.regions.length);
    for (const series of revenue) expect(seriesOf(run.value, series).every((x) => x === 0)).toBe(true);
  });
});
