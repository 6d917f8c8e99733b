import { memo, type PointerEvent, useEffect, useRef } from 'react';
import { hoverAt } from '../../commands/board.ts';
import { useStores } from '../../stores/react.tsx';
import type { LineChart } from '../description.ts';
import { createLineChart } from '../screen/lineChart.ts';
import { sameLineChart } from './same.ts';
import { useChart } from './useChart.ts';
import { useSettledLabel } from './useSettledLabel.ts';
import './canvas.css';

interface LineCanvasProps {
  readonly description: LineChart;
  /** Outcome that the shared tooltip lists while the pointer is here. */
  readonly path?: string | undefined;
  readonly sector?: string | undefined;
  /** Called with a quarter while the focus rule is dragged or after a click. */
  readonly onFocusQuarter?: (t: number, phase: 'begin' | 'move' | 'end') => void;
}

/** A line chart of Chart.js in the page. React hands it descriptions; the lines are its own business. */
export const LineCanvas = memo(
  function LineCanvas({ description, path, sector, onFocusQuarter }: LineCanvasProps) {
    const { board } = useStores();
    const { frame, canvas, handle } = useChart(createLineChart, description);
    useSettledLabel(canvas, description.alt);

    useEffect(
      () =>
        board.subscribe((state, before) => {
          if (state.hover?.t !== before.hover?.t) handle.current?.hoverAt(state.hover?.t ?? null);
        }),
      [board, handle],
    );

    const dragging = useRef(false);
    const quarterOf = (event: PointerEvent): number =>
      handle.current?.quarterAt(event.nativeEvent.offsetX) ?? description.time.from;
    const onMove = (event: PointerEvent) => {
      const t = quarterOf(event);
      if (dragging.current) onFocusQuarter?.(t, 'move');
      else hoverAt({ board }, { t, path, sector, at: { x: event.clientX, y: event.clientY } });
    };
    const onDown = (event: PointerEvent<HTMLCanvasElement>) => {
      if (!onFocusQuarter || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      dragging.current = true;
      hoverAt({ board }, null);
      onFocusQuarter(quarterOf(event), 'begin');
    };
    const onUp = (event: PointerEvent) => {
      if (!dragging.current) return;
      dragging.current = false;
      onFocusQuarter?.(quarterOf(event), 'end');
    };

    return (
      <div ref={frame} className="chart-frame">
        <canvas
          ref={canvas}
          role="img"
          onPointerMove={onMove}
          onPointerDown={onDown}
          onPointerUp={onUp}
          onPointerCancel={onUp}
          onPointerLeave={() => hoverAt({ board }, null)}
        />
      </div>
    );
  },
  (before, after) =>
    before.path === after.path &&
    before.sector === after.sector &&
    sameLineChart(before.description, after.description),
);
