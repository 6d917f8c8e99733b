import { expect, it } from 'vitest';
import { difference } from '../../src-model/run/runStudy.ts';
import { manualFrames, shippedStudy, testStores } from '../../tests/window/testStores.ts';
import { setAssumptions } from '../commands/assumptions.ts';
import { closeAssumptions, openAssumptions, selectScenario } from '../commands/board.ts';
import { beginGesture, endGesture } from '../commands/execute.ts';

function opened() {
  const frames = manualFrames();
  const stores = testStores(shippedStudy('first'), {}, frames);
  const known = () =>
    Object.values(stores.rangeEnds.getState()).reduce((count, ends) => count + Object.keys(ends).length, 0);
  const finish = () => {
    while (frames.waiting() > 0) frames.next();
  };
  openAssumptions(stores);
  return { frames, stores, known, finish };
}
const scope = { scenario: 'rebalancing', all: false };

it('knows both ends of each after ten idle moments, one end a moment', () => {
  const { frames, known, finish } = opened();
  expect([known(), frames.waiting()]).toEqual([0, 1]);
  frames.next();
  expect([known(), frames.waiting()]).toEqual([1, 1]);
  finish();
  expect(known()).toBe(10);
});

it('says what the difference is once the assumption is there', () => {
  const { stores, finish } = opened();
  finish();
  const foretold = stores.rangeEnds.getState().kappa?.high;
  setAssumptions(stores, scope, { '*.kappa': 0.22 });
  const series = stores.dataset.getState().catalogue.byPath.get('aggregates.utilization.manufacturing')!;
  const { policy } = difference(stores.run.getState().run, 'rebalancing', series, 24);
  expect(policy).toBe(foretold);
});

it('forgets at once what an edit, another scenario or closing makes stale', () => {
  const { stores, known, finish, frames } = opened();
  for (const change of [
    () => setAssumptions(stores, scope, { '*.kappa': 0.2 }),
    () => selectScenario(stores, 'us-60-percent-on-everything'),
    () => closeAssumptions(stores),
  ]) {
    finish();
    expect(known()).toBe(10);
    change();
    expect(known()).toBe(0);
    if (stores.board.getState().assumptions === null) openAssumptions(stores);
  }
  expect(frames.waiting()).toBeGreaterThan(0);
});

it('rests while something is dragged', () => {
  const { frames, stores, known, finish } = opened();
  finish();
  beginGesture(stores, 'kappa');
  setAssumptions(stores, scope, { '*.kappa': 0.2 });
  finish();
  expect([known(), frames.waiting()]).toEqual([0, 0]);
  endGesture(stores);
  finish();
  expect(known()).toBe(10);
});
