import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resources, shippedDataset } from '../../scripts/resources/shippedDataset.ts';
import { createEngine } from '../../src-model/run/engine.ts';
import { seriesOf } from '../../src-model/run/projection.ts';
import { checkAgainstDataset } from '../../src-model/study/checkAgainstDataset.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import { quarterIndex } from '../../src-model/study/quarter.ts';
import { resolveScenario } from '../../src-model/study/resolveScenario.ts';
import type { Study } from '../../src-model/study/study.ts';

/**
 * Figures of an independent implementation on the shipped dataset: differences to *Measures in force* in
 * manufacturing utilization (points) and exports (billion US dollars a year) in 2028Q4, 2030Q4 and 2034Q4, and the
 * number of sectors below 80 % in 2030Q4.
 */
const figures: Readonly<Record<string, readonly [readonly string[], readonly string[], number]>> = {
  'us-60-percent-on-everything': [['−0.47', '−0.44', '−0.09'], ['−106', '−143', '−177'], 16],
  'eu-duties-on-electric-vehicles': [['−0.03', '−0.04', '−0.04'], ['−5', '−7', '−11'], 16],
  'tariff-wave': [['−0.44', '−0.49', '−0.18'], ['−72', '−105', '−136'], 17],
  'subsidies-withdrawn-over-two-years': [['−2.18', '+1.11', '+5.11'], ['−121', '−195', '−340'], 16],
  'consumption-stimulus-2-percent-of-gdp': [['+0.79', '−0.28', '−0.28'], ['−27', '+11', '+12'], 16],
  rebalancing: [['−1.81', '+1.83', '+5.40'], ['−131', '−219', '−358'], 15],
  'grand-bargain': [['−0.95', '−1.78', '−0.88'], ['+111', '−56', '−178'], 17],
  'tit-for-tat': [['−0.37', '−0.39', '−0.16'], ['−112', '−149', '−181'], 16],
  'campaign-as-usual': [['−0.01', '−0.08', '−0.11'], ['+0', '+3', '+7'], 17],
  'advanced-chips-cut-off': [['−0.23', '−0.26', '−0.06'], ['−15', '−25', '−40'], 16],
  'weak-chinese-demand': [['−1.13', '−0.38', '+0.41'], ['+39', '+20', '−8'], 17],
  'japans-answer-of-the-1980s': [['+0.05', '+0.11', '+0.05'], ['−10', '−16', '−24'], 16],
  'hard-budgets-no-campaigns': [['+0.78', '+2.42', '+3.62'], ['−8', '−34', '−52'], 12],
};

const dataset = shippedDataset();
const engine = createEngine(dataset, 40);

function shippedStudy(file: string): Study {
  const parsed = parseStudy(readFileSync(join(resources, 'studies', file), 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** Values of an outcome by quarter. */
function project(study: Study, scenario: string): (path: string, quarter: string) => number {
  const resolved = resolveScenario(study, scenario);
  const projection = engine.run(
    resolved.levers.map(({ lever }) => lever),
    resolved.assumptions,
  );
  if (!projection.ok) throw new Error(JSON.stringify(projection.error));
  return (path, quarter) => {
    const series = engine.catalogue.byPath.get(path);
    if (series === undefined) throw new Error(`no outcome ${path}`);
    const value = seriesOf(projection.value, series)[quarterIndex(quarter, dataset.meta.baseYear)];
    if (value === undefined) throw new Error(`no quarter ${quarter}`);
    return value;
  };
}

const utilization = 'aggregates.utilization.manufacturing';
const exports = 'aggregates.exportsTotal';

function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return `${value < 0 && Number(text) !== 0 ? '−' : '+'}${text}`;
}

test('the two backgrounds', () => {
  const study = shippedStudy('policy-of-end-2024.overhang');
  const before = project(study, 'policy-of-end-2024');
  const inForce = project(study, 'measures-in-force');
  expect([before(utilization, '2030Q4').toFixed(2), before(exports, '2030Q4').toFixed(0)]).toEqual([
    '74.71',
    '3155',
  ]);
  expect([inForce(utilization, '2030Q4').toFixed(2), inForce(exports, '2030Q4').toFixed(0)]).toEqual([
    '74.46',
    '3012',
  ]);
});

describe.each(Object.entries(figures))('%s', (id, [points, billions, below]) => {
  const study = shippedStudy(`${id}.overhang`);
  const preset = project(study, id);
  const inForce = project(study, study.referenceScenario);
  const differences = (path: string, digits: number) =>
    ['2028Q4', '2030Q4', '2034Q4'].map((quarter) =>
      signed(preset(path, quarter) - inForce(path, quarter), digits),
    );

  test('manufacturing utilization in points', () => {
    expect(differences(utilization, 2)).toEqual(points);
  });

  test('exports in billion US dollars a year', () => {
    expect(differences(exports, 0)).toEqual(billions);
  });

  test('sectors below 80 % in 2030Q4', () => {
    expect(preset('aggregates.sectorsBelow80', '2030Q4')).toBe(below);
  });
});

describe('every shipped study', () => {
  const files = readdirSync(join(resources, 'studies'));

  test.each(files)('%s fits the shipped dataset and starts new levers where policy starts', (file) => {
    const study = shippedStudy(file);
    expect(checkAgainstDataset(study, dataset)).toEqual([]);
    expect(study.referenceScenario).toBe('measures-in-force');
    for (const scenario of study.scenarios.slice(1)) {
      for (const lever of scenario.levers) expect(lever.start >= dataset.meta.policyStart).toBe(true);
    }
  });

  test('there is a study for each figure, and a figure for each study', () => {
    const backgrounds = ['first', 'measures-in-force', 'policy-of-end-2024'];
    const named = [...Object.keys(figures), ...backgrounds].map((id) => `${id}.overhang`);
    expect(named.toSorted()).toEqual(files.toSorted());
  });
});
