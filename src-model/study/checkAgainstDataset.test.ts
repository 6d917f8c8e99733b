import { describe, expect, test } from 'vitest';
import { shippedDataset } from '../../scripts/resources/shippedDataset.ts';
import type { Lever } from '../levers/lever.ts';
import { problemText } from '../problem.ts';
import { checkAgainstDataset } from './checkAgainstDataset.ts';
import type { Study } from './study.ts';

const dataset = shippedDataset();

function messages(
  lever: Lever | undefined,
  assumptions: Record<string, number> = {},
  of: Partial<Study> = {},
) {
  const study: Study = {
    format: 'overhang.study',
    formatVersion: 1,
    id: 'i',
    title: 'T',
    dataset: { id: 'overhang-2024', version: '1.0.0' },
    horizonQuarters: 40,
    referenceScenario: 'a',
    scenarios: [{ id: 'a', name: 'A', color: 0, levers: lever === undefined ? [] : [lever], assumptions }],
    ...of,
  };
  return checkAgainstDataset(study, dataset).map(problemText);
}

test('a study for another dataset is refused, one for another version of it is not', () => {
  expect(messages(undefined, {}, { dataset: { id: 'other', version: '1.0.0' } })).toEqual([
    'dataset.id: "other"; allowed: "overhang-2024"',
  ]);
  expect(messages(undefined, {}, { dataset: { id: 'overhang-2024', version: '9' } })).toEqual([]);
});

describe('names that the dataset does not have', () => {
  const start = '2027Q1';
  test.each<[Lever, string | RegExp]>([
    [
      { kind: 'tariff', importers: ['US', 'Mars'], exporters: ['*'], sectors: ['*'], ratePercent: 5, start },
      'scenarios[0].levers[0].importers[1]: unknown importer "Mars"; allowed: CN, US, EU, OA, AS, LA, RW or *',
    ],
    [
      { kind: 'barrier', importers: ['*'], exporters: ['World'], sectors: ['*'], percent: 5, start },
      /^scenarios\[0\].levers\[0\].exporters\[0\]: unknown exporter "World"/,
    ],
    [
      { kind: 'research', sectors: ['ev', 'ships'], costReductionPercent: 5, start },
      /^scenarios\[0\].levers\[0\].sectors\[1\]: unknown sector "ships"; allowed: coal, .* or \*$/,
    ],
    [
      { kind: 'exportRestraint', destinations: ['CN'], sectors: ['*'], capPercentOfBase: 90, start },
      'scenarios[0].levers[0].destinations[0]: unknown destination "CN"; allowed: US, EU, OA, AS, LA, RW or *',
    ],
    [
      { kind: 'revaluation', percent: 5, start: '2024Q4' },
      'scenarios[0].levers[0].start: "2024Q4"; allowed: 2025Q1 or later',
    ],
    [
      { kind: 'relocation', sectors: ['ev'], destination: 'CN', percent: 5, start },
      'scenarios[0].levers[0].destination: unknown destination "CN"; allowed: US, EU, OA, AS, LA, RW',
    ],
  ])('%#', (lever, message) => {
    const found = messages(lever);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  test('an assumption on an unknown sector or parameter', () => {
    expect(messages(undefined, { 'ev.sigma': 3, '*.kappa': 0.1 })).toEqual([]);
    expect(messages(undefined, { 'ships.sigma': 3 })[0]).toMatch(
      /^scenarios\[0\].assumptions\["ships.sigma"\]: unknown sector "ships"/,
    );
    expect(messages(undefined, { 'ev.toString': 3 })[0]).toMatch(
      /unknown parameter "toString"; allowed: u0, /,
    );
  });
});

test('plants move only where such goods are made', () => {
  const without = {
    ...dataset,
    flows: dataset.flows.map((flows) => flows.map((row, o) => (o === 2 ? row.map(() => 0) : row))),
  };
  const lever: Lever = {
    kind: 'relocation',
    sectors: ['ev', 'steel'],
    destination: 'EU',
    percent: 5,
    start: '2027Q1',
  };
  const study: Study = {
    format: 'overhang.study',
    formatVersion: 1,
    id: 'i',
    title: 'T',
    dataset: { id: 'overhang-2024', version: '1.0.0' },
    horizonQuarters: 40,
    referenceScenario: 'a',
    scenarios: [{ id: 'a', name: 'A', color: 0, levers: [lever] }],
  };
  expect(checkAgainstDataset(study, dataset)).toEqual([]);
  expect(checkAgainstDataset(study, without).map(problemText)).toEqual([
    'scenarios[0].levers[0].destination: "EU", which makes nothing of sector steel; allowed: a region that sells goods of each of the sectors',
    'scenarios[0].levers[0].destination: "EU", which makes nothing of sector ev; allowed: a region that sells goods of each of the sectors',
  ]);
});
