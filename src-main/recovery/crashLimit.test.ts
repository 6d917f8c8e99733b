import { expect, it } from 'vitest';
import { createCrashLimit } from './crashLimit.ts';

it('reloads twice and stops at the third crash within a minute', () => {
  const mayReload = createCrashLimit();
  expect([0, 1000, 59_000].map(mayReload)).toEqual([true, true, false]);
});

it('forgets crashes after a minute', () => {
  const mayReload = createCrashLimit();
  expect([0, 1000, 61_500, 62_000].map(mayReload)).toEqual([true, true, true, true]);
});

it('is not stuck when the clock is moved back', () => {
  const mayReload = createCrashLimit();
  expect([100_000, 101_000, 5000, 6000].map(mayReload)).toEqual([true, true, true, true]);
});
