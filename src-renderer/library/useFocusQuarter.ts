import { useMemo } from 'react';
import { useBoard, useDataset } from '../stores/react.tsx';
import type { FocusQuarter } from './strip.ts';

/** The quarter that the board has in focus. */
export function useFocusQuarter(): FocusQuarter {
  const t = useBoard((state) => state.focusQuarter);
  const baseYear = useDataset((state) => state.dataset.meta.baseYear);
  return useMemo(() => ({ t, baseYear }), [t, baseYear]);
}
