import { describe, expect, test } from 'vitest';
import type { Lever } from '../levers/lever.ts';
import { type Difference, scenarioDifferences, studyDifferences } from './differences.ts';
import type { Assumptions, Scenario, Study } from './study.ts';

const tariff = (ratePercent: number, fields: Partial<Extract<Lever, { kind: 'tariff' }>> = {}): Lever => ({
  kind: 'tariff',
  importers: ['US'],
  sectors: ['ev'],
  ratePercent,
  start: '2027Q1',
  ...fields,
});
const research = (costReductionPercent: number, id?: string): Lever => ({
  kind: 'research',
  sectors: ['ev'],
  costReductionPercent,
  start: '2027Q1',
  ...(id === undefined ? {} : { id }),
});

const resolved = (levers: readonly Lever[], assumptions: Assumptions = {}) => ({
  levers: levers.map((lever) => ({ lever, origin: 'a' })),
  assumptions,
});
/** `kind path before→after` of each difference. */
const told = (differences: readonly Difference[]) =>
  differences.map(({ kind, path, before, after }) =>
    [kind, path, before === undefined && after === undefined ? '' : `${before ?? ''}→${after ?? ''}`]
      .join(' ')
      .trim(),
  );
const between = (before: readonly Lever[], after: readonly Lever[]) =>
  told(scenarioDifferences(resolved(before), resolved(after)));

describe('between two scenarios', () => {
  test('the same levers, with fields in another order, do not differ', () => {
    const other: Lever = {
      start: '2027Q1',
      ratePercent: 5,
      sectors: ['ev'],
      importers: ['US'],
      kind: 'tariff',
    };
    expect(between([tariff(5)], [other])).toEqual([]);
  });

  test('a field that changed, by id or by kind', () => {
    expect(between([tariff(5, { id: 'x' })], [tariff(6, { id: 'x' })])).toEqual([
      'changed levers[0].ratePercent 5→6',
    ]);
    expect(between([research(1), tariff(5)], [research(1), tariff(6)])).toEqual([
      'changed levers[1].ratePercent 5→6',
    ]);
    expect(between([tariff(5)], [tariff(5, { mode: 'set', sectors: ['ev', 'steel'] })])).toEqual([
      'changed levers[0].sectors ev→ev,steel',
      'added levers[0].mode →set',
    ]);
  });

  test('levers that came and went', () => {
    expect(between([research(1)], [research(1), tariff(5)])).toEqual(['added levers[1]']);
    expect(between([research(1), tariff(5)], [research(1)])).toEqual(['removed levers[1]']);
    expect(between([tariff(5, { id: 'x' })], [tariff(5, { id: 'y', ratePercent: 6 })])).toEqual([
      'added levers[0]',
      'removed levers[0]',
    ]);
  });

  test('a lever that passed others: only it is said to have moved', () => {
    const [a, b, c] = [tariff(1, { id: 'a' }), tariff(2, { id: 'b' }), tariff(3, { id: 'c' })];
    expect(between([a, b, c], [c, a, b])).toEqual(['moved levers[0] 2→0']);
    expect(between([a, b, c], [a, b, c])).toEqual([]);
  });

  test('equal levers are paired before like ones', () => {
    expect(between([tariff(1), tariff(2)], [tariff(2)])).toEqual(['removed levers[0]']);
  });

  test('assumptions', () => {
    const differences = scenarioDifferences(
      resolved([], { 'ev.sigma': 3, '*.kappa': 0.1 }),
      resolved([], { 'ev.sigma': 4, '*.etaF': 2 }),
    );
    expect(told(differences)).toEqual([
      'changed assumptions.ev.sigma 3→4',
      'removed assumptions.*.kappa 0.1→',
      'added assumptions.*.etaF →2',
    ]);
  });
});

describe('between two states of a study', () => {
  const scenario = (id: string, fields: Partial<Scenario> = {}): Scenario => ({
    id,
    name: id.toUpperCase(),
    color: 0,
    levers: [],
    ...fields,
  });
  const study = (scenarios: Scenario[], fields: Partial<Study> = {}): Study => ({
    format: 'overhang.study',
    formatVersion: 1,
    id: 'i',
    title: 'T',
    dataset: { id: 'd', version: '1' },
    horizonQuarters: 40,
    referenceScenario: 'a',
    scenarios,
    ...fields,
  });

  test('its own fields, scenarios that came and went, and what changed inside', () => {
    const before = study([scenario('a', { levers: [tariff(5)] }), scenario('b')]);
    const after = study(
      [scenario('a', { name: 'Alpha', levers: [tariff(7)] }), scenario('c', { basedOn: 'a' })],
      {
        title: 'U',
        notes: 'N',
      },
    );
    const differences = studyDifferences(before, after);
    expect(told(differences)).toEqual([
      'changed title T→U',
      'added notes →N',
      'changed scenarios.a.name A→Alpha',
      'changed scenarios.a.levers[0].ratePercent 5→7',
      'added scenarios.c →C',
      'removed scenarios.b B→',
    ]);
    expect(differences.map(({ scenario: id }) => id)).toEqual([undefined, undefined, 'a', 'a', 'c', 'b']);
  });

  test('what a child inherits is told at its parent alone', () => {
    const before = study([scenario('a', { levers: [tariff(5)] }), scenario('b', { basedOn: 'a' })]);
    const after = study([scenario('a', { levers: [tariff(7)] }), scenario('b', { basedOn: 'a' })]);
    expect(told(studyDifferences(before, after))).toEqual(['changed scenarios.a.levers[0].ratePercent 5→7']);
  });

  test('no change, no difference', () => {
    const same = study([scenario('a', { assumptions: { 'ev.sigma': 3 } })]);
    expect(studyDifferences(same, structuredClone(same))).toEqual([]);
  });
});
