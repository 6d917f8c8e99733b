import { type RefObject, useEffect } from 'react';

/** Words of a chart follow once it has rested this long: while a lever moves they would only cost time. */
const restFor = 250;

/** Gives a canvas its text alternative. */
export function useSettledLabel(canvas: RefObject<HTMLCanvasElement | null>, alt: () => string): void {
  useEffect(() => {
    const write = () => canvas.current?.setAttribute('aria-label', alt());
    if (!canvas.current?.hasAttribute('aria-label')) write();
    const timer = setTimeout(write, restFor);
    return () => clearTimeout(timer);
  }, [canvas, alt]);
}
