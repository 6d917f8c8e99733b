import { memo, useLayoutEffect, useRef } from 'react';
import type { BarChart } from '../description.ts';
import { type BarChartHandle, createBarChart } from '../screen/barChart.ts';
import { makeInTime } from './drawingQueue.ts';
import { sameBarChart } from './same.ts';
import { observeSize, wholeSize } from './sizeObserver.ts';
import { useInk } from './useInk.ts';
import { useSettledLabel } from './useSettledLabel.ts';
import './canvas.css';

/** A bar chart of Chart.js in the page; its figures stand beside it as text. */
export const BarCanvas = memo(
  function BarCanvas({ description }: { readonly description: BarChart }) {
    const { palette } = useInk();
    const frame = useRef<HTMLDivElement>(null);
    const canvas = useRef<HTMLCanvasElement>(null);
    const handle = useRef<BarChartHandle>(null);
    const latest = useRef({ description, palette });
    latest.current = { description, palette };
    const mounted = useRef(false);
    useSettledLabel(canvas, description.alt);

    useLayoutEffect(() => {
      const [box, surface] = [frame.current, canvas.current];
      if (!box || !surface) return;
      let unobserve: (() => void) | undefined;
      const takeBack = makeInTime(() => {
        const chart = createBarChart(
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

    useLayoutEffect(() => {
      // A chart is made with what it shows first.
      if (mounted.current) handle.current?.show(description, palette);
      mounted.current = true;
    }, [description, palette]);

    return (
      <div ref={frame} className="chart-frame">
        <canvas ref={canvas} role="img" />
      </div>
    );
  },
  (before, after) => sameBarChart(before.description, after.description),
);
