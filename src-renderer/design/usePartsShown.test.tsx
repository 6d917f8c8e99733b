import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePartsShown } from './usePartsShown.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A picture, and the task after it. */
const nextPicture = () => act(() => vi.advanceTimersByTime(17));

it('shows the first parts at once and the others a few at a time, each after a picture', () => {
  const { result } = renderHook(() => usePartsShown(10, 4, 3));
  expect(result.current).toBe(4);
  nextPicture();
  expect(result.current).toBe(7);
  nextPicture();
  expect(result.current).toBe(10);
  nextPicture();
  expect(result.current).toBe(10);
});

it('goes on where parts are added later', () => {
  const { result, rerender } = renderHook(({ total }) => usePartsShown(total, 4, 3), {
    initialProps: { total: 2 },
  });
  nextPicture();
  expect(result.current).toBe(4);
  rerender({ total: 6 });
  nextPicture();
  expect(result.current).toBe(7);
});
