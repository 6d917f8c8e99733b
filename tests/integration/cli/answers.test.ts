import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { firstStudy, overhang, scratch, studyOf } from './overhang.ts';

const files = scratch();
afterAll(() => files.remove());

async function json(...args: readonly string[]) {
  const ended = await overhang(...args);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ended.stdout);
}

async function csv(...args: readonly string[]): Promise<readonly Readonly<Record<string, string>>[]> {
  const ended = await overhang(...args, '--format', 'csv');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return parse(ended.stdout, { columns: true });
}

describe('run', () => {
  it.each(['run', 'compare'])('answers as schema %s says', async (command) => {
    const schema = z.fromJSONSchema(await json('schema', command));
    const args = command === 'run' ? [] : ['--format', 'json'];
    const answer = await json(command, firstStudy, ...args);
    expect(() => schema.parse(answer)).not.toThrow();
    expect(schema.safeParse({ ...answer, more: 1 }).success).toBe(false);
  });

  it('lists markets in dataset order, with China where the contract says so', async () => {
    const answer = await json('run', firstStudy, '--scenario', 'rebalancing', '--quarters', '2');
    expect(answer.scenarios.map((scenario: { id: string }) => scenario.id)).toEqual(['rebalancing']);
    const abroad = ['US', 'EU', 'OA', 'AS', 'LA', 'RW'];
    const { ev } = answer.scenarios[0].sectors;
    for (const outcome of [
      'exports',
      'exportVolume',
      'imports',
      'foreignOutput',
      'foreignPrice',
      'producerSurplus',
    ]) {
      expect(Object.keys(ev[outcome]), outcome).toEqual(abroad);
    }
    for (const outcome of ['marketShare', 'buyersPrice', 'tariffRevenue', 'consumerSurplus']) {
      expect(Object.keys(ev[outcome]), outcome).toEqual(['CN', ...abroad]);
    }
    expect(Object.keys(answer.scenarios[0].aggregates.goodsBalance)).toEqual(abroad);
    expect(ev.utilization).toHaveLength(3);
    expect(answer.quarters).toEqual(['2024Q0', '2025Q1', '2025Q2']);
  });

  it('holds no null, and the same numbers as its CSV', async () => {
    const ended = await overhang('run', firstStudy, '--quarters', '3');
    expect(ended.stdout).not.toMatch(/null|NaN|Infinity/);
    const { scenarios, quarters } = JSON.parse(ended.stdout);
    const rows = await csv('run', firstStudy, '--quarters', '3');
    expect(Object.keys(rows[0]!)).toEqual(['scenario', 'path', 'quarter', 'unit', 'value']);
    expect(rows).toHaveLength(3 * 1451 * 4);
    for (const row of rows) {
      const scenario = scenarios.find(({ id }: { id: string }) => id === row.scenario);
      const series = row.path!.split('.').reduce((node, key) => node[key], scenario);
      expect(Number(row.value), row.path).toBe(series[quarters.indexOf(row.quarter)]);
    }
  });
});

describe('compare', () => {
  it('puts the reference first and takes the last quarter', async () => {
    const scenarios = [{ id: 'b' }, { id: 'a' }, { id: 'c' }];
    const file = files.write('order.overhang', studyOf(scenarios, { referenceScenario: 'c' }));
    const answer = await json('compare', file, '--format', 'json');
    expect(answer).toMatchObject({ reference: 'c', quarter: '2034Q4' });
    expect(Object.keys(answer.rows[0].values)).toEqual(['c', 'b', 'a']);
    const { stdout } = await overhang('compare', file);
    expect(stdout).toMatch(/│ 2034Q4 +│ unit +│ +c \* │ +b │ +a │/);
  });

  it('writes numbers with an ASCII minus in CSV, and makes only text harmless that a spreadsheet would run', async () => {
    const levers = [{ kind: 'tariff', importers: ['US'], sectors: ['*'], ratePercent: 60, start: '2027Q1' }];
    const file = files.write('minus.overhang', studyOf([{ id: 'base' }, { id: '-5-points', levers }]));
    const rows = await csv('compare', file);
    expect(new Set(rows.map(({ scenario }) => scenario))).toEqual(new Set(['base', "'-5-points"]));
    const values = rows.map(({ value }) => value!);
    expect(values.filter((value) => !/^-?[0-9.]+(e[+-]?[0-9]+)?$/.test(value))).toEqual([]);
    expect(values.some((value) => value.startsWith('-'))).toBe(true);
    const total = rows.filter(
      ({ path, scenario }) => path === 'difference.total.aggregates.exportsTotal' && scenario !== 'base',
    );
    expect(Number(total[0]!.value)).toBeLessThan(-100);
  });

  it('shows names of any kind without moving the cursor of a terminal', async () => {
    const name = '\u001b[31m美国加征60%\n!';
    const file = files.write('name.overhang', studyOf([{ id: 'a', name }]));
    const { stdout } = await overhang('compare', file);
    expect(stdout).toContain('美国加征60%');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('solve', () => {
  it('answers with the members of the contract', async () => {
    const file = files.write('two.json', {
      regions: ['A', 'B'],
      trade: [
        [100, 50],
        [20, 200],
      ],
      tariffs0: [
        [0, 0.1],
        [0.2, 0],
      ],
      tariffs1: [
        [0, 0],
        [0.2, 0],
      ],
      sigma: 5,
      epsilon: [-1.25, -1.25],
      eta: [1.5, 1.5],
      method: 'nonlinear',
    });
    const answer = await json('solve', file);
    expect(Object.keys(answer)).toEqual([
      'producerPrice',
      'trade1',
      'quantity',
      'buyersPrice',
      'output',
      'producerSurplus',
      'consumerSurplus',
      'tariffRevenueChange',
      'netWelfare',
      'residual',
      'iterations',
    ]);
    expect(answer.producerPrice[0]).toBeGreaterThan(1);
    expect(answer.tariffRevenueChange[1]).toBeLessThan(0);
  });

  it('says so when the linear form has turned a flow negative', async () => {
    const file = files.write('far.json', {
      regions: ['A', 'B'],
      trade: [
        [100, 50],
        [20, 200],
      ],
      tariffs0: [
        [0, 0],
        [0, 0],
      ],
      tariffs1: [
        [0, 2],
        [0, 0],
      ],
      sigma: 5,
      epsilon: -1.25,
      eta: 1.5,
      method: 'loglinear',
    });
    const ended = await overhang('solve', file);
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain(
      `overhang: ${file}: trade1[0][1]: A to B falls below zero, expected method "nonlinear"\n`,
    );
  });
});
