import { type RefObject, useLayoutEffect, useState } from 'react';
import { observeSize } from '../charts/live/sizeObserver.ts';

/** Height of a line of the list, as the style sheet has it. */
export const lineHeight = 25;
/** Lines drawn beyond the edges, so that scrolling and tabbing never meet a gap. */
const spare = 6;

/** Which lines of a long list inside a scrolled box are worth drawing. `body` is where the lines stand. */
export function useLinesInSight(
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  count: number,
): { readonly from: number; readonly to: number } {
  const [sight, setSight] = useState({ first: 0, lines: 8 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a shorter list moves the scroll position
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const measure = () => {
      if (!body.current) return;
      const above = box.getBoundingClientRect().top - body.current.getBoundingClientRect().top;
      const first = Math.max(0, Math.floor(above / lineHeight));
      const last = Math.ceil((above + box.clientHeight) / lineHeight);
      const lines = Math.max(0, last - first);
      setSight((before) => (before.first === first && before.lines === lines ? before : { first, lines }));
    };
    measure();
    box.addEventListener('scroll', measure, { passive: true });
    const unobserve = observeSize(box, measure);
    return () => {
      box.removeEventListener('scroll', measure);
      unobserve();
    };
  }, [count]);
  return {
    from: Math.max(0, Math.min(sight.first, count) - spare),
    to: Math.min(count, sight.first + sight.lines + spare),
  };
}
