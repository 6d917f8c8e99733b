import { beforeEach, describe, expect, it } from 'vitest';
import { studyOf, testStores } from '../../tests/window/testStores.ts';
import type { Stores } from '../stores/stores.ts';
import { refusalOf, resetAssumptions, setAssumptions } from './assumptions.ts';
import { beginGesture, endGesture, undo } from './execute.ts';

let stores: Stores;
beforeEach(() => {
  stores = testStores(studyOf({ id: 'a' }, { id: 'b', basedOn: 'a' }, { id: 'c' }));
});
const own = (on = stores) =>
  Object.fromEntries(on.study.getState().study.scenarios.map(({ id, assumptions }) => [id, assumptions]));
const depth = () => stores.study.getState().past.length;
const only = (scenario: string) => ({ scenario, all: false });
const all = { scenario: 'a', all: true };

describe('for one scenario', () => {
  it('sets a value of its own, which its children follow', () => {
    setAssumptions(stores, only('a'), { 'ev.sigma': 3.4 });
    expect(own()).toEqual({ a: { 'ev.sigma': 3.4 }, b: undefined, c: undefined });
    const run = (id: string) => stores.run.getState().run.scenarios.find((scenario) => scenario.id === id);
    expect(run('b')?.projection).toBe(run('a')?.projection);
  });

  it('keeps nothing that equals the dataset’s or the parent’s value', () => {
    setAssumptions(stores, only('a'), { 'ev.sigma': 3.4 });
    setAssumptions(stores, only('b'), { 'ev.sigma': 5 });
    setAssumptions(stores, only('b'), { 'ev.sigma': 3.4 });
    expect(own().b).toBeUndefined();
    setAssumptions(stores, only('a'), { 'ev.sigma': 4.5 });
    expect(own().a).toBeUndefined();
  });

  it('tells the dataset’s value from one that an assumption on all sectors hides', () => {
    setAssumptions(stores, only('a'), { '*.sigma': 4 });
    setAssumptions(stores, only('a'), { 'ev.sigma': 4.5 });
    expect(own().a).toEqual({ '*.sigma': 4, 'ev.sigma': 4.5 });
  });
});

describe('for all scenarios', () => {
  it('sets it where a scenario stands on its own feet, and the others follow', () => {
    setAssumptions(stores, only('b'), { 'ev.sigma': 5 });
    setAssumptions(stores, all, { 'ev.sigma': 3.4 });
    expect(own()).toEqual({ a: { 'ev.sigma': 3.4 }, b: undefined, c: { 'ev.sigma': 3.4 } });
    undo(stores);
    expect(own()).toEqual({ a: undefined, b: { 'ev.sigma': 5 }, c: undefined });
  });

  it('is reset in all of them in one step', () => {
    setAssumptions(stores, all, { '*.kappa': 0.1 });
    setAssumptions(stores, only('b'), { 'ev.sigma': 5 });
    const before = depth();
    resetAssumptions(stores, all);
    expect(Object.values(own()).filter(Boolean)).toEqual([]);
    expect(depth()).toBe(before + 1);
  });
});

describe('refusal', () => {
  it('leaves the study as it was and says which rule the model keeps', () => {
    const { study } = stores.study.getState();
    expect(setAssumptions(stores, only('a'), { 'ev.sigma': 1.2 })).toMatchObject({
      code: 'calibration',
      sector: 'ev',
      parameter: 'sigma',
      rule: 'substitution',
    });
    expect(stores.study.getState().study).toBe(study);
    expect(depth()).toBe(0);
  });

  it('is known before anything is set, and knows values outside their range', () => {
    expect(refusalOf(stores, only('a'), { 'ev.u0': 1.2 })?.rule).toBe('range');
    expect(refusalOf(stores, only('a'), { '*.rhoGap': 1 })?.rule).toBe('range');
    expect(refusalOf(stores, only('a'), { 'ev.sigma': 3.4 })).toBeUndefined();
  });

  it('looks at scenarios that would inherit it', () => {
    setAssumptions(stores, only('b'), { 'ev.epsilon': -3 });
    expect(setAssumptions(stores, only('a'), { 'ev.sigma': 2.5 })?.sector).toBe('ev');
  });

  it('of a reset that would leave an impossible pair', () => {
    setAssumptions(stores, only('a'), { 'ev.sigma': 8 });
    setAssumptions(stores, only('a'), { 'ev.epsilon': -6 });
    expect(resetAssumptions(stores, only('a'), ['ev.sigma'])?.rule).toBe('substitution');
    expect(resetAssumptions(stores, only('a'))).toBeUndefined();
  });

  it('does not keep a study that came broken from being mended', () => {
    stores = testStores(studyOf({ id: 'a', assumptions: { 'ev.sigma': 1.2, 'steel.sigma': 0.2 } }));
    expect(setAssumptions(stores, only('a'), { 'ev.sigma': 4 })).toBeUndefined();
    expect(setAssumptions(stores, only('a'), { 'steel.sigma': 4 })).toBeUndefined();
  });
});

it('a drag is one step, and one that ends where it began is none', () => {
  beginGesture(stores, 'kappa');
  for (const kappa of [0.15, 0.16, 0.17]) setAssumptions(stores, only('a'), { '*.kappa': kappa });
  endGesture(stores);
  expect(depth()).toBe(1);
  undo(stores);
  beginGesture(stores, 'kappa');
  for (const kappa of [0.15, 0.14]) setAssumptions(stores, only('a'), { '*.kappa': kappa });
  endGesture(stores);
  expect(depth()).toBe(0);
});
