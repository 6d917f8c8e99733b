import { useSyncExternalStore } from 'react';

const query = '(max-width: 1099px)';

/** Below 1100 px the left panel is an overlay (visual design, §6). */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

function subscribe(changed: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
