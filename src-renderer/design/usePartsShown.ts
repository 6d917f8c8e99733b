import { useEffect, useState } from 'react';

/**
 * How many of `total` parts of a view to show: the `first` ones at once, then `step` more after each picture, so that
 * a view with many parts opens in several short tasks instead of one that holds the window up.
 */
export function usePartsShown(total: number, first: number, step: number): number {
  const [shown, setShown] = useState(first);
  const waiting = shown < total;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step waits for the one before it
  useEffect(() => {
    if (!waiting) return;
    let next: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      next = setTimeout(() => setShown((before) => before + step));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(next);
    };
  }, [waiting, shown, step]);
  return shown;
}
