import { afterAll, describe, expect, it } from 'vitest';
import { firstStudy, overhang, scratch, studyOf } from './overhang.ts';

const files = scratch();
afterAll(() => files.remove());

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('wrong usage', () => {
  it.each([
    [[], 'overhang: no command, expected one of run, compare, solve, validate, dataset, schema'],
    [['rum'], /^overhang: unknown command 'rum', expected one of run, /],
    [['run'], "overhang: missing required argument 'study'; overhang run --help tells what is right"],
    [['run', firstStudy, '--fast'], /^overhang: unknown option '--fast'; overhang run --help/],
    [['run', firstStudy, '--format', 'xml'], /Allowed choices are json, csv/],
    [['run', firstStudy, '--quarters', '4.5'], /Expected a whole number from 1 to 120/],
    [['run', firstStudy, '--scenario', 'other'], /--scenario: other; allowed: measures-in-force, /],
    [['compare', firstStudy, '--quarter', '2035Q1'], /--quarter: 2035Q1; allowed: 2024Q0, 2025Q1 to 2034Q4$/],
    [['schema', 'lever'], /Allowed choices are study, run, compare/],
    [['ensemble', firstStudy], /^overhang: unknown command 'ensemble'/],
  ] as const)('%j ends with 2, one line on stderr and nothing on stdout', async (args, message) => {
    const ended = await overhang(...args);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe('');
    expect(lines(ended.stderr)).toHaveLength(1);
    expect(lines(ended.stderr)[0]).toMatch(message);
  });
});

describe('refused files', () => {
  it('are named, with one line for each problem', async () => {
    const scenarios = [
      {
        id: 'a',
        levers: [{ kind: 'tariff', importers: ['US'], sectors: ['cars'], ratePercent: 10, start: '2027Q1' }],
      },
      { id: 'b', levers: [{ kind: 'revaluation', percent: 10, start: '2024Q1' }] },
    ];
    const file = files.write('unknown.overhang', studyOf(scenarios));
    const ended = await overhang('run', file);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe('');
    expect(lines(ended.stderr)).toHaveLength(2);
    expect(lines(ended.stderr)[0]).toMatch(
      `overhang: ${file}: scenarios[0].levers[0].sectors[0]: unknown sector "cars"; allowed: coal, `,
    );
    expect(lines(ended.stderr)[1]).toContain(`overhang: ${file}: scenarios[1].levers[0].start: `);
  });

  it.each(['run', 'compare', 'validate', 'solve'])('%s says that a file is missing', async (command) => {
    const ended = await overhang(command, 'missing.json');
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^overhang: missing\.json: not found, expected a .+\n$/);
  });

  it('that are not text are refused, as are folders', async () => {
    expect(await overhang('validate', process.execPath)).toMatchObject({ code: 2, stdout: '' });
    expect((await overhang('validate', 'resources')).stderr).toBe(
      'overhang: resources: a folder, expected a study file (.overhang)\n',
    );
  });

  it('do not keep validate from checking the others', async () => {
    const bad = files.write('bad.overhang', '{');
    const ended = await overhang('validate', bad, firstStudy);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe(`${firstStudy}: valid, 3 scenarios\n`);
    expect(lines(ended.stderr)).toHaveLength(1);
  });

  it('of another dataset version open with a remark', async () => {
    const dataset = { id: 'overhang-2024', version: '0.9.0' };
    const file = files.write('older.overhang', studyOf([{ id: 'a' }], { dataset }));
    const ended = await overhang('run', file, '--quarters', '1');
    expect(ended.code).toBe(0);
    expect(ended.stderr).toBe(
      `overhang: ${file}: dataset.version: made with 0.9.0, computed with 1.0.0: figures may differ\n`,
    );
    expect(JSON.parse(ended.stdout).quarters).toEqual(['2024Q0', '2025Q1']);
  });
});

describe('results that cannot be computed', () => {
  it('of a study end with 1 and name scenario and parameter', async () => {
    const file = files.write(
      'stiff.overhang',
      studyOf([{ id: 'a' }, { id: 'b', assumptions: { 'ev.sigma': 0.5 } }]),
    );
    for (const command of ['run', 'compare']) {
      const ended = await overhang(command, file);
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expect(ended.stderr).toMatch(/^overhang: .+: scenario b: ev\.sigma: 0\.5; allowed: .+\n$/);
    }
  });

  it('of a trade problem end with 1 and say how far the search came', async () => {
    const file = files.write('stuck.json', {
      regions: ['A', 'B'],
      trade: [
        [1, 1],
        [1, 1],
      ],
      tariffs0: [
        [0, 0],
        [0, 0],
      ],
      tariffs1: [
        [0, 1e300],
        [0, 0],
      ],
      sigma: 900,
      epsilon: 0,
      eta: 0,
    });
    const ended = await overhang('solve', file);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(lines(ended.stderr)).toHaveLength(1);
    expect(ended.stderr).toMatch(/^overhang: .+stuck\.json: no equilibrium found: excess supply /);
  });
});

describe('done', () => {
  it.each([
    [['--version'], /^model \d+\.\d+\.\d+\n$/],
    [['--help'], /^Usage: overhang /],
    [['run', '--help'], /--scenario <id>/],
    [['dataset'], /^id +overhang-2024\nversion +1\.0\.0\n/],
    [['dataset', '--check', 'resources/dataset'], /^id +overhang-2024\n/],
    [['validate', firstStudy], /valid, 3 scenarios\n$/],
  ] as const)('%j ends with 0 and a quiet stderr', async (args, stdout) => {
    const ended = await overhang(...args);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(stdout);
  });
});
