import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Palette } from '../palette.ts';
import { makeInTime } from './drawingQueue.ts';
import { observeSight } from './sight.ts';
import { observeSize, wholeSize } from './sizeObserver.ts';
import { useInk } from './useInk.ts';

/** What every kind of chart of the page can do. */
export interface ChartHandle<Description> {
  show(description: Description, palette: Palette): void;
  resize(width: number, height: number): void;
  destroy(): void;
}

type Create<Description, Handle> = (
  canvas: HTMLCanvasElement,
  description: Description,
  palette: Palette,
  size: { readonly width: number; readonly height: number },
) => Handle;

interface LiveChart<Handle> {
  /** The box that gives the chart its size, and its canvas. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly handle: RefObject<Handle | null>;
}

/**
 * A chart that shows `description` in the window's theme: made when there is time for it, as large as its frame, and
 * drawn again when what it shows changes. One out of sight waits with that until it is seen.
 */
export function useChart<Description, Handle extends ChartHandle<Description>>(
  create: Create<Description, Handle>,
  description: Description,
): LiveChart<Handle> {
  const { palette, fonts } = useInk();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const handle = useRef<Handle>(null);
  const latest = useRef({ description, palette });
  latest.current = { description, palette };
  const inSight = useRef(true);
  const stale = useRef(false);
  const mounted = useRef(false);

  useLayoutEffect(() => {
    const [box, surface] = [frame.current, canvas.current];
    if (!box || !surface) return;
    let unobserve: (() => void) | undefined;
    const takeBack = makeInTime(() => {
      const chart = create(surface, latest.current.description, latest.current.palette, wholeSize(box));
      handle.current = chart;
      unobserve = observeSize(box, (width, height) => chart.resize(width, height));
    });
    const looksAway = observeSight(box, (seen) => {
      inSight.current = seen;
      if (!seen || !stale.current) return;
      stale.current = false;
      handle.current?.show(latest.current.description, latest.current.palette);
    });
    return () => {
      takeBack();
      looksAway();
      unobserve?.();
      handle.current?.destroy();
      handle.current = null;
    };
  }, [create]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: fonts that arrive late are reason to draw again
  useLayoutEffect(() => {
    // A chart is made with what it shows first.
    if (mounted.current) {
      if (inSight.current) handle.current?.show(description, palette);
      else stale.current = true;
    }
    mounted.current = true;
  }, [description, palette, fonts]);

  return { frame, canvas, handle };
}
