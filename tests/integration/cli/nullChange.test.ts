import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CompareAnswer, compareAnswerSchema } from '../../../src-model/answers/compareAnswer.ts';
import { overhang, scratch, studyOf } from './overhang.ts';

/** Field case F1: a reform that changes nothing must show nothing, and any scenario can be the reference. */
const start = '2025Q2';
const zero = [
  {
    kind: 'tariff',
    importers: ['US'],
    exporters: ['CN'],
    sectors: ['*'],
    mode: 'add',
    ratePercent: 0,
    start,
  },
  { kind: 'subsidyWithdrawal', sectors: ['*'], withdrawalPercent: 0, start },
  { kind: 'consumptionStimulus', programme: 'tradeIn', percentOfGdp: 0, start, durationQuarters: 6 },
];
const sixty = [
  {
    kind: 'tariff',
    importers: ['US'],
    exporters: ['CN'],
    sectors: ['*'],
    mode: 'atLeast',
    ratePercent: 60,
    start,
  },
];
const scenarios = [
  { id: 'baseline' },
  { id: 'copy' },
  { id: 'zero', levers: zero },
  { id: 'sixty', levers: sixty },
  { id: 'other-world', levers: sixty, assumptions: { '*.kappa': 0.25, 'ev.sigma': 3.2 } },
];

const files = scratch();
afterAll(() => files.remove());

async function compared(file: string, quarter: string): Promise<CompareAnswer> {
  const ended = await overhang('compare', file, '--quarter', quarter, '--format', 'json');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return compareAnswerSchema.parse(JSON.parse(ended.stdout));
}

describe.each(['2024Q0', '2025Q2', '2030Q4', '2034Q4'])('differences in %s', (quarter) => {
  let answer: CompareAnswer;
  let swapped: CompareAnswer;
  beforeAll(async () => {
    answer = await compared(files.write('study.overhang', studyOf(scenarios)), quarter);
    const other = studyOf(scenarios, { referenceScenario: 'sixty' });
    swapped = await compared(files.write('swapped.overhang', other), quarter);
  });

  it('are exactly 0 where nothing changes', () => {
    for (const { path, differences } of answer.rows) {
      for (const id of ['baseline', 'copy', 'zero']) {
        expect(differences[id], path).toEqual({ total: 0, policy: 0, assumptions: 0 });
      }
    }
  });

  it('become their exact negatives when the reference is swapped', () => {
    expect(swapped.reference).toBe('sixty');
    const moved = answer.rows.filter(({ differences }) => differences.sixty!.total !== 0);
    expect(moved.length).toBeGreaterThan(quarter === '2024Q0' ? -1 : 1000);
    answer.rows.forEach(({ path, differences }, i) => {
      const there = swapped.rows[i]!.differences;
      expect(there.baseline!.total + differences.sixty!.total, path).toBe(0);
      expect(there.baseline!.policy + differences.sixty!.policy, path).toBe(0);
      expect(there.sixty, path).toEqual({ total: 0, policy: 0, assumptions: 0 });
    });
  });

  it('are the difference of the values, and the sum of policy and assumptions', () => {
    for (const { path, values, differences } of answer.rows) {
      for (const [id, { total, policy, assumptions }] of Object.entries(differences)) {
        expect(total, path).toBe(values[id]! - values.baseline!);
        const size = Math.max(1, Math.abs(values[id]!));
        expect(Math.abs(policy + assumptions - total) / size, path).toBeLessThan(1e-12);
      }
    }
  });

  it('tell apart what levers and what assumptions do', () => {
    const { differences } = answer.rows.find(({ path }) => path === 'aggregates.exportsTotal')!;
    expect(differences.sixty!.assumptions).toBe(0);
    const { policy, assumptions } = differences['other-world']!;
    if (quarter === '2024Q0') expect([policy, assumptions]).toEqual([0, 0]);
    else expect(Math.abs(policy) > 1 && Math.abs(assumptions) > 1).toBe(true);
  });
});

it('the table shows a plain 0 for no change', async () => {
  const file = files.write('table.overhang', studyOf(scenarios.slice(0, 3)));
  const { stdout } = await overhang('compare', file);
  const row = stdout.split('\n').find((line) => line.includes('exports total'))!;
  expect(row.match(/\(0\)/g)).toHaveLength(2);
  expect(stdout).not.toMatch(/\([+\u2212-]?0\.0+\)/);
});
