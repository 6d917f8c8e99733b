import { expect, test } from 'vitest';
import type { Lever } from '../levers/lever.ts';
import { resolveScenario, resolveStudy } from './resolveScenario.ts';
import type { Scenario, Study } from './study.ts';

const revaluation = (percent: number, id?: string): Lever => ({
  kind: 'revaluation',
  percent,
  start: '2027Q1',
  ...(id === undefined ? {} : { id }),
});

function study(...scenarios: readonly Partial<Scenario>[]): Study {
  return {
    format: 'overhang.study',
    formatVersion: 1,
    id: 'i',
    title: 'T',
    dataset: { id: 'd', version: '1' },
    horizonQuarters: 40,
    referenceScenario: 'a',
    scenarios: scenarios.map((part, i) => ({
      id: 'abcdef'[i] ?? '',
      name: 'N',
      color: 0,
      levers: [],
      ...part,
    })),
  };
}

/** `percent@origin` of each lever in acting order. */
const acting = (of: Study, id: string) =>
  resolveScenario(of, id).levers.map(
    ({ lever, origin }) => `${lever.kind === 'revaluation' ? lever.percent : ''}@${origin}`,
  );

test('a child has its parent’s levers, its own behind', () => {
  const two = study({ levers: [revaluation(1), revaluation(2)] }, { basedOn: 'a', levers: [revaluation(3)] });
  expect(acting(two, 'b')).toEqual(['1@a', '2@a', '3@b']);
  expect(acting(two, 'a')).toEqual(['1@a', '2@a']);
});

test('a lever with the id of an inherited one stands in its place', () => {
  const two = study(
    { levers: [revaluation(1), revaluation(2, 'x'), revaluation(3)] },
    { basedOn: 'a', levers: [revaluation(9), revaluation(8, 'x')] },
    { basedOn: 'b', levers: [revaluation(7, 'x')] },
  );
  expect(acting(two, 'b')).toEqual(['1@a', '8@b', '3@a', '9@b']);
  expect(acting(two, 'c')).toEqual(['1@a', '7@c', '3@a', '9@b']);
});

test('a removed lever is gone, for grandchildren too', () => {
  const three = study(
    { levers: [revaluation(1, 'x'), revaluation(2)] },
    { basedOn: 'a', removed: ['x'] },
    { basedOn: 'b' },
  );
  expect(acting(three, 'b')).toEqual(['2@a']);
  expect(acting(three, 'c')).toEqual(['2@a']);
});

test('one that is removed and written anew stands behind', () => {
  const two = study(
    { levers: [revaluation(1, 'x'), revaluation(2)] },
    { basedOn: 'a', removed: ['x'], levers: [revaluation(3, 'x')] },
  );
  expect(acting(two, 'b')).toEqual(['2@a', '3@b']);
});

test('own assumptions win over inherited ones', () => {
  const two = study(
    { assumptions: { 'ev.sigma': 3, '*.kappa': 0.1 } },
    { basedOn: 'a', assumptions: { 'ev.sigma': 4 } },
  );
  expect(resolveScenario(two, 'b').assumptions).toEqual({ 'ev.sigma': 4, '*.kappa': 0.1 });
  expect(resolveStudy(two).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('F2: without its own lever a child follows its parent at once', () => {
  const parent = (percent: number) => ({ levers: [revaluation(percent, 'us-ev')] });
  const own = study(parent(40), { basedOn: 'a', levers: [revaluation(80, 'us-ev')] });
  const reset = study(parent(40), { basedOn: 'a' });
  expect(acting(own, 'b')).toEqual(['80@b']);
  expect(acting(reset, 'b')).toEqual(['40@a']);
  expect(acting(study(parent(55), { basedOn: 'a' }), 'b')).toEqual(['55@a']);
});

test('an unknown scenario or a cycle is a fault of the caller', () => {
  expect(() => resolveScenario(study({}), 'z')).toThrow('no scenario z in the study');
  expect(() => resolveScenario(study({ basedOn: 'b' }, { basedOn: 'a' }), 'a')).toThrow('based on itself');
});
