import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/resources/shippedDataset.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { leverSchema } from '../../src-model/levers/lever.ts';
import { createEngine } from '../../src-model/run/engine.ts';
import { shippedStudies } from '../../src-model/study/presets/studies.ts';
import { resolveStudy } from '../../src-model/study/resolveScenario.ts';
import { anyScenario, seed } from '../scenarios/anyScenario.ts';
import { busyAssumptions, busyLevers, extremes } from '../scenarios/busy.ts';
import { type Disagreement, disagreement } from './disagreement.ts';

const dataset = shippedDataset();
const engine = createEngine(dataset, 40);

describe('the engine agrees with the reference to 1e-9 in every outcome and quarter', () => {
  it('without levers', () => {
    expect(disagreement(engine, [])).toSatisfy(isSmall);
  });

  const scenarios = [...shippedStudies(dataset)].flatMap(([file, study]) =>
    resolveStudy(study)
      .filter(({ id }) => id !== study.referenceScenario || file.startsWith(id))
      .map((scenario) => [`${file}: ${scenario.id}`, scenario] as const),
  );
  it.each(scenarios)('%s', (_, { levers, assumptions }) => {
    expect(
      disagreement(
        engine,
        levers.map(({ lever }) => lever),
        assumptions,
      ),
    ).toSatisfy(isSmall);
  });

  it('every kind of lever at once', () => {
    expect(new Set(busyLevers.map(({ kind }) => kind)).size).toBe(leverSchema.options.length);
    expect(disagreement(engine, busyLevers)).toSatisfy(isSmall);
  });

  it('every kind of lever at once under other assumptions', () => {
    expect(disagreement(engine, busyLevers, busyAssumptions)).toSatisfy(isSmall);
  });

  it.each(Object.entries(extremes))('%s', (_, levers) => {
    expect(disagreement(engine, levers)).toSatisfy(isSmall);
  });

  it('all extremes of China at once', () => {
    const china = ['withdrawal of 100 % at once', 'stimulus of 10 % of GDP', 'revaluation of 50 %'];
    const levers = china.flatMap((name) => extremes[name]!);
    expect(
      disagreement(engine, [...extremes['tariff of 1000 % on everything China sells']!, ...levers]),
    ).toSatisfy(isSmall);
  });

  it.each([
    [1.05, -0.9],
    [1.5, -1.4],
    [2, -0.85],
    [40, -3],
  ])('substitution as weak or strong as σ = %d with ε = %d', (sigma, epsilon) => {
    const assumptions = { '*.sigma': sigma, '*.epsilon': epsilon };
    expect(disagreement(engine, busyLevers.slice(0, 4), assumptions)).toSatisfy(isSmall);
  });

  it('a region that only trades with itself', () => {
    expect(disagreement(createEngine(alone(dataset, 'EU'), 40), busyLevers)).toSatisfy(isSmall);
  });

  it('any levers on any small dataset', () => {
    const quarters = 12;
    fc.assert(
      fc.property(anyScenario(quarters), ({ dataset: small, levers }) => {
        const found = disagreement(createEngine(small, quarters), levers);
        return isSmall(found) || fail(found);
      }),
      { numRuns: 150, seed },
    );
  });
});

const isSmall = ({ error }: Disagreement): boolean => error <= 1e-9;

function fail({ error, where }: Disagreement): never {
  throw new Error(`${error} in ${where}`);
}

/** The dataset in which a region neither sells to others nor buys from them. */
function alone(whole: Dataset, region: string): Dataset {
  const r = whole.regions.findIndex(({ id }) => id === region);
  const flows = whole.flows.map((sector) =>
    sector.map((row, o) => row.map((value, d) => (o !== d && (o === r || d === r) ? 0 : value))),
  );
  return { ...whole, flows };
}
