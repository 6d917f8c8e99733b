import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/resources/shippedDataset.ts';
import type { Lever } from '../../src-model/levers/lever.ts';
import { createEngine } from '../../src-model/run/engine.ts';

/** Every lever in a setting that changes nothing (field case F1). */
const start = '2025Q2';
const sectors = ['*'];
const idle: readonly Lever[] = [
  { kind: 'tariff', importers: ['US'], sectors, mode: 'add', ratePercent: 0, start, phaseInQuarters: 3 },
  { kind: 'tariff', importers: ['US'], sectors, mode: 'atLeast', ratePercent: 0, start },
  { kind: 'barrier', importers: ['*'], sectors, percent: 0, start },
  { kind: 'subsidyWithdrawal', sectors, withdrawalPercent: 0, recycle: 'safetyNet', start },
  { kind: 'budgetHardening', sectors, percent: 0, start },
  { kind: 'investmentDiscipline', sectors, percent: 0, start },
  { kind: 'consumptionStimulus', programme: 'tradeIn', percentOfGdp: 0, start, durationQuarters: 6 },
  { kind: 'revaluation', percent: 0, start },
  { kind: 'relocation', sectors: ['steel'], destination: 'US', percent: 0, start },
  { kind: 'research', sectors, costReductionPercent: 0, start },
  { kind: 'exportControl', sectors, destinations: ['*'], percent: 0, start },
  {
    kind: 'escalation',
    importers: ['*'],
    sectors,
    threshold: 0.1,
    response: 0,
    capPercent: 40,
    retaliation: 1,
    start,
  },
];

describe('a lever that changes nothing', () => {
  const engine = createEngine(shippedDataset(), 40);
  const valuesOf = (levers: readonly Lever[]) => {
    const run = engine.run(levers, {});
    if (!run.ok) throw new Error(run.error.code);
    return run.value.values;
  };
  const without = valuesOf([]);

  it.each(idle)('$kind leaves every outcome exactly as it was', (lever) => {
    const values = valuesOf([lever]);
    expect(values.filter((value, i) => value !== without[i])).toHaveLength(0);
  });

  it('beside a real lever changes nothing either', () => {
    const real: Lever = {
      kind: 'tariff',
      importers: ['US'],
      sectors: ['ev'],
      mode: 'atLeast',
      ratePercent: 60,
      start: '2025Q4',
    };
    const alone = valuesOf([real]);
    const together = valuesOf([...idle, real]);
    expect(together.filter((value, i) => value !== alone[i])).toHaveLength(0);
  });
});
