import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LeverOf } from '../../src-model/levers/lever.ts';
import { shippedStudy, studyOf, testStores } from '../../tests/window/testStores.ts';
import type { Stores } from '../stores/stores.ts';
import { isEdited } from '../stores/studyStore.ts';
import { resetAssumptions, setAssumptions } from './assumptions.ts';
import { deleteScenario } from './deleteScenario.ts';
import { beginGesture, endGesture, redo, transaction, undo } from './execute.ts';
import { addLever, changeLever, deleteLever } from './levers.ts';
import { addScenario, duplicateScenario, makeReference, moveScenario, renameScenario } from './scenarios.ts';
import { renameStudy } from './study.ts';

const study = () => stores.study.getState().study;
const depth = () => stores.study.getState().past.length;
let stores: Stores;
beforeEach(() => {
  stores = testStores(studyOf({}, {}));
});

const tariff = (ratePercent: number): LeverOf<'tariff'> => ({
  kind: 'tariff',
  importers: ['US'],
  sectors: ['ev'],
  mode: 'add',
  ratePercent,
  start: '2027Q1',
});
const place = { scenario: 's1', index: 0 };

/** What a user may do next, whatever the study has become. */
const anyCommand: fc.Arbitrary<(stores: Stores) => void> = fc
  .tuple(fc.nat({ max: 10 }), fc.nat({ max: 5 }), fc.integer({ min: -50, max: 100 }))
  .map(([kind, pick, number]) => (on: Stores) => {
    const { scenarios } = on.study.getState().study;
    const id = scenarios[pick % scenarios.length]?.id ?? '';
    const commands = [
      () => addLever(on, id, tariff(number)),
      () => changeLever(on, { scenario: id, index: 0 }, tariff(number)),
      () => deleteLever(on, { scenario: id, index: 0 }),
      () => addScenario(on, `New ${number}`, pick % 2 === 0 ? id : undefined),
      () => duplicateScenario(on, id, 'Copy'),
      () => renameScenario(on, id, `Name ${number}`),
      () => moveScenario(on, id, pick),
      () => makeReference(on, id),
      () => deleteScenario(on, id),
      () => setAssumptions(on, { scenario: id, all: pick === 3 }, { 'ev.sigma': 1 + Math.abs(number) / 50 }),
      () =>
        resetAssumptions(on, { scenario: id, all: pick === 3 }, pick % 2 === 0 ? ['ev.sigma'] : undefined),
    ];
    commands[kind]?.();
  });

describe('undo and redo', () => {
  it('undo takes every command back and redo does it again, to the letter', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
        const on = testStores(studyOf({}, {}));
        const seen = [on.study.getState().study];
        for (const command of commands) {
          command(on);
          const now = on.study.getState();
          if (now.past.length === seen.length) seen.push(now.study);
        }
        for (const before of seen.slice(0, -1).reverse()) {
          undo(on);
          expect(on.study.getState().study).toEqual(before);
        }
        expect(undo(on)).toBeUndefined();
        expect(isEdited(on.study.getState())).toBe(false);
        for (const after of seen.slice(1)) {
          redo(on);
          expect(on.study.getState().study).toEqual(after);
        }
        expect(redo(on)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('reaches at least 200 steps back', () => {
    const first = study();
    for (let n = 0; n < 250; n += 1) renameStudy(stores, `Title ${n}`);
    for (let n = 0; n < 250; n += 1) undo(stores);
    expect(study()).toEqual(first);
  });

  it('a new change after undo leaves nothing to redo', () => {
    renameStudy(stores, 'A');
    undo(stores);
    renameStudy(stores, 'B');
    expect(redo(stores)).toBeUndefined();
    expect(study().title).toBe('B');
  });

  it('a command that changes nothing leaves no step', () => {
    renameStudy(stores, study().title);
    makeReference(stores, study().referenceScenario);
    renameScenario(stores, 's1', '  Scenario 1 ');
    expect(depth()).toBe(0);
  });
});

describe('a gesture', () => {
  beforeEach(() => addLever(stores, 's1', tariff(10)));

  it('is one step, named after where it ended', () => {
    beginGesture(stores, 'rate');
    for (let rate = 11; rate <= 60; rate += 1) changeLever(stores, place, tariff(rate));
    endGesture(stores);
    expect(depth()).toBe(2);
    expect(undo(stores)).toMatchObject({ key: 'leverChanged', lever: { ratePercent: 60 } });
    expect(study().scenarios[1]?.levers[0]).toMatchObject({ ratePercent: 10 });
    redo(stores);
    expect(study().scenarios[1]?.levers[0]).toMatchObject({ ratePercent: 60 });
  });

  it('that comes back to where it began is no step', () => {
    const before = study().scenarios[1]?.levers[0];
    if (!before) throw new Error('no lever');
    beginGesture(stores, 'rate');
    changeLever(stores, place, tariff(30));
    changeLever(stores, place, before);
    endGesture(stores);
    expect(depth()).toBe(1);
  });

  it('ends: two drags of one slider are two steps', () => {
    for (const rate of [20, 30]) {
      beginGesture(stores, 'rate');
      changeLever(stores, place, tariff(rate));
      endGesture(stores);
    }
    expect(depth()).toBe(3);
  });

  it('of several commands is taken back whole', () => {
    const before = study();
    transaction(stores, 'two', () => {
      renameStudy(stores, 'Both');
      addScenario(stores, 'Third');
    });
    undo(stores);
    expect(study()).toEqual(before);
  });
});

it('knows the saved revision: undoing back to it clears the mark, undoing past it sets it', () => {
  renameStudy(stores, 'A');
  stores.study.setState({ savedNumber: stores.study.getState().lastNumber });
  expect(isEdited(stores.study.getState())).toBe(false);
  renameStudy(stores, 'B');
  expect(isEdited(stores.study.getState())).toBe(true);
  undo(stores);
  expect(isEdited(stores.study.getState())).toBe(false);
  undo(stores);
  expect(isEdited(stores.study.getState())).toBe(true);
});

it('never changes a study that was handed over', () => {
  const given = shippedStudy('first');
  const copy = structuredClone(given);
  const on = testStores(given);
  addLever(on, 'rebalancing', tariff(5));
  deleteScenario(on, 'measures-in-force');
  expect(given).toEqual(copy);
});
