import { letteringGeneration } from './pen.ts';

/** Copies a part of a picture that seldom changes; draws it first if `hangsOn` differs from the last time. */
export type Backdrop = (
  pen: CanvasRenderingContext2D,
  hangsOn: readonly unknown[],
  draw: (pen: CanvasRenderingContext2D) => void,
) => void;

/** For a picture that is drawn a single time. */
export const drawnAtOnce: Backdrop = (pen, _, draw) => draw(pen);

/**
 * The part of a chart that stays while values move (grid, years, history), on a canvas of its own. Lettering is
 * the slow part of a chart: at sixty pictures a second it shall be copied, not drawn.
 */
export function createBackdrop(): Backdrop {
  const surface = document.createElement('canvas');
  let shown: readonly unknown[] = [];
  return (pen, hangsOn, draw) => {
    const { width, height } = pen.canvas;
    if (width === 0 || height === 0) return;
    const scale = pen.getTransform();
    const key = [...hangsOn, width, height, scale.a, letteringGeneration()];
    if (key.length !== shown.length || key.some((part, n) => part !== shown[n])) {
      // Setting a size clears the canvas too.
      surface.width = width;
      surface.height = height;
      const own = surface.getContext('2d');
      if (!own) return draw(pen);
      own.setTransform(scale);
      draw(own);
      shown = key;
    }
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(surface, 0, 0);
    pen.restore();
  };
}
