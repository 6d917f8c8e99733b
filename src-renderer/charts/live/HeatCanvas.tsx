import { memo, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { hoverAt } from '../../commands/board.ts';
import type { Hover } from '../../stores/boardStore.ts';
import { useStores } from '../../stores/react.tsx';
import type { HeatMap } from '../description.ts';
import type { Palette } from '../palette.ts';
import { createBackdrop } from '../screen/backdrop.ts';
import { drawHeatMap, heatGrid } from '../screen/heatMap.ts';
import { sameHeatMap } from './same.ts';
import { observeSize } from './sizeObserver.ts';
import { useInk } from './useInk.ts';
import { useSettledLabel } from './useSettledLabel.ts';
import './canvas.css';

interface HeatCanvasProps {
  readonly description: HeatMap;
  /** Outcome of a row for the shared tooltip. */
  readonly pathOf: (row: string) => string;
  readonly onOpen: (row: string) => void;
}

/** A heat map on a canvas of its own: cells on whole pixels, drawn at once. */
export const HeatCanvas = memo(
  function HeatCanvas({ description, pathOf, onOpen }: HeatCanvasProps) {
    const { board } = useStores();
    const { palette, fonts } = useInk();
    const frame = useRef<HTMLDivElement>(null);
    const canvas = useRef<HTMLCanvasElement>(null);
    const size = useRef({ width: 0, height: 0 });
    const [backdrop] = useState(createBackdrop);
    const latest = useRef({ description, palette });
    latest.current = { description, palette };
    useSettledLabel(canvas, description.alt);

    const draw = (next: HeatMap, ink: Palette, hover: Hover | null) => {
      const pen = canvas.current?.getContext('2d');
      if (!pen || size.current.width === 0) return;
      const row = hover?.sector === undefined ? -1 : next.rows.findIndex(({ id }) => id === hover.sector);
      pen.setTransform(window.devicePixelRatio, 0, 0, window.devicePixelRatio, 0, 0);
      drawHeatMap(pen, next, ink, size.current, hover ? { t: hover.t, row } : null, backdrop);
    };
    const redraw = useRef(draw);
    redraw.current = draw;

    useLayoutEffect(() => {
      const [box, surface] = [frame.current, canvas.current];
      if (!box || !surface) return;
      const resize = (width: number, height: number) => {
        size.current = { width, height };
        surface.width = Math.round(width * window.devicePixelRatio);
        surface.height = Math.round(height * window.devicePixelRatio);
        redraw.current(latest.current.description, latest.current.palette, board.getState().hover);
      };
      resize(box.clientWidth, box.clientHeight);
      return observeSize(box, resize);
    }, [board]);

    // biome-ignore lint/correctness/useExhaustiveDependencies: fonts that arrive late are reason to draw again
    useLayoutEffect(
      () => redraw.current(description, palette, board.getState().hover),
      [description, palette, fonts, board],
    );

    useEffect(
      () =>
        board.subscribe((state, before) => {
          if (state.hover?.t === before.hover?.t && state.hover?.sector === before.hover?.sector) return;
          redraw.current(latest.current.description, latest.current.palette, state.hover);
        }),
      [board],
    );

    const cellOf = (event: PointerEvent): { readonly t: number; readonly row: string | undefined } => {
      const grid = heatGrid(description, size.current.width, size.current.height);
      const { from, to } = description.time;
      const column = Math.floor((event.nativeEvent.offsetX / grid.width) * (to - from + 1));
      const row = Math.floor((event.nativeEvent.offsetY / grid.height) * description.rows.length);
      return { t: Math.min(Math.max(from + column, from), to), row: description.rows[row]?.id };
    };

    return (
      <div ref={frame} className="chart-frame">
        <canvas
          ref={canvas}
          className="heat-canvas"
          role="img"
          onPointerMove={(event) => {
            const { t, row } = cellOf(event);
            const path = row === undefined ? undefined : pathOf(row);
            hoverAt({ board }, { t, sector: row, path, at: { x: event.clientX, y: event.clientY } });
          }}
          onPointerLeave={() => hoverAt({ board }, null)}
          onClick={(event) => {
            const { row } = cellOf(event as unknown as PointerEvent);
            if (row !== undefined) onOpen(row);
          }}
        />
      </div>
    );
  },
  (before, after) => sameHeatMap(before.description, after.description),
);
