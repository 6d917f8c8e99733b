import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window is narrower than `width` CSS pixels, which a zoomed window soon is. */
export function useBelow(width: number): boolean {
  const query = `(max-width: ${width - 1}px)`;
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
