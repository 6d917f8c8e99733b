import { memo, type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { hoverAt } from '../../commands/board.ts';
import { useStores } from '../../stores/react.tsx';
import type { LineChart } from '../description.ts';
import { createLineChart, type LineChartHandle } from '../screen/lineChart.ts';
import { makeInTime } from './drawingQueue.ts';
import { sameLineChart } from './same.ts';
import { observeSize, wholeSize } from './sizeObserver.ts';
import { useInk } from './useInk.ts';
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
    const { palette, fonts } = useInk();
    const frame = useRef<HTMLDivElement>(null);
    const canvas = useRef<HTMLCanvasElement>(null);
    const handle = useRef<LineChartHandle>(null);
    const latest = useRef({ description, palette });
    latest.current = { description, palette };
    const mounted = useRef(false);
    useSettledLabel(canvas, description.alt);

    useLayoutEffect(() => {
      const [box, surface] = [frame.current, canvas.current];
      if (!box || !surface) return;
      let unobserve: (() => void) | undefined;
      const takeBack = makeInTime(() => {
        const chart = createLineChart(
          surface,
          latest.current.description,
          latest.current.palette,
          wholeSize(box),
        );
        handle.current = chart;
        unobserve = observeSize(box, (width, height) => chart.resize(width, height));
      });
      return () => {
        takeBack();
        unobserve?.();
        handle.current?.destroy();
        handle.current = null;
      };
    }, []);

    // biome-ignore lint/correctness/useExhaustiveDependencies: fonts that arrive late are reason to draw again
    useLayoutEffect(() => {
      // A chart is made with what it shows first.
      if (mounted.current) handle.current?.show(description, palette);
      mounted.current = true;
    }, [description, palette, fonts]);

    useEffect(
      () =>
        board.subscribe((state, before) => {
          if (state.hover?.t !== before.hover?.t) handle.current?.hoverAt(state.hover?.t ?? null);
        }),
      [board],
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
