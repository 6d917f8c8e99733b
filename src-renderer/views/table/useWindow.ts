import { type RefObject, useLayoutEffect, useState } from 'react';
import { observeSize } from '../../charts/live/sizeObserver.ts';

/** Rows drawn beyond the edges, so that scrolling never shows a gap. */
const spare = 12;

/** Which rows of a long table are worth drawing: those in sight and a few around them. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): { readonly from: number; readonly to: number; readonly onScroll: () => void } {
  const [sight, setSight] = useState({ first: 0, rows: 40 });
  const measure = () => {
    const box = scroller.current;
    if (!box) return;
    const first = Math.floor(box.scrollTop / rowHeight);
    const rows = Math.ceil(box.clientHeight / rowHeight);
    setSight((before) => (before.first === first && before.rows === rows ? before : { first, rows }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a shorter list moves the scroll position, an empty one has no scroller
  useLayoutEffect(() => {
    measure();
    return scroller.current ? observeSize(scroller.current, measure) : undefined;
  }, [count]);
  return {
    from: Math.max(0, Math.min(sight.first, count) - spare),
    to: Math.min(count, sight.first + sight.rows + spare),
    onScroll: measure,
  };
}
