import { expect, it } from 'vitest';
import type { LeverOf } from '../../src-model/levers/lever.ts';
import { manualFrames, shippedStudy, testStores } from '../../tests/window/testStores.ts';
import { beginGesture, endGesture } from '../commands/execute.ts';
import { changeLever } from '../commands/levers.ts';
import { renameStudy } from '../commands/study.ts';

const place = { scenario: 'rebalancing', index: 0 };

function opened() {
  const frames = manualFrames();
  const stores = testStores(shippedStudy('first'), {}, frames);
  const lever = stores.study.getState().study.scenarios[2]?.levers[0] as LeverOf<'subsidyWithdrawal'>;
  const withdraw = (withdrawalPercent: number) => changeLever(stores, place, { ...lever, withdrawalPercent });
  const projections = () =>
    stores.run.getState().run.scenarios.map(({ projection }) => (projection.ok ? projection.value : null));
  return { frames, stores, withdraw, projections };
}

it('a change outside a gesture is there at once, with the study it belongs to', () => {
  const { stores, withdraw } = opened();
  withdraw(40);
  expect(stores.run.getState().study).toBe(stores.study.getState().study);
});

it('a drag is computed once a frame, and the last position counts', () => {
  const { frames, stores, withdraw } = opened();
  const before = stores.run.getState();
  beginGesture(stores, 'withdraw');
  for (let percent = 90; percent > 50; percent -= 1) withdraw(percent);
  expect(stores.run.getState()).toBe(before);
  expect(frames.waiting()).toBe(1);
  frames.next();
  endGesture(stores);
  expect(stores.run.getState().study).toBe(stores.study.getState().study);
});

it('only the scenario that changed runs again', () => {
  const { withdraw, projections } = opened();
  const before = projections();
  withdraw(40);
  const after = projections();
  expect(after.map((projection, index) => projection === before[index])).toEqual([true, true, false]);
});

it('a change of words runs nothing', () => {
  const { stores, projections } = opened();
  const before = projections();
  renameStudy(stores, 'Other');
  expect(projections()).toEqual(before);
  expect(projections()[0]).toBe(before[0]);
});
