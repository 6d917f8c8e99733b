import { memo, useLayoutEffect, useRef } from 'react';
import type { BarChart } from '../description.ts';
import { type BarChartHandle, createBarChart } from '../screen/barChart.ts';
import { sameBarChart } from './same.ts';
import { observeSize } from './sizeObserver.ts';
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
    useSettledLabel(canvas, description.alt);

    useLayoutEffect(() => {
      const [box, surface] = [frame.current, canvas.current];
      if (!box || !surface) return;
      const size = { width: box.clientWidth, height: box.clientHeight };
      const chart = createBarChart(surface, latest.current.description, latest.current.palette, size);
      handle.current = chart;
      const unobserve = observeSize(box, (width, height) => chart.resize(width, height));
      return () => {
        unobserve();
        chart.destroy();
        handle.current = null;
      };
    }, []);

    useLayoutEffect(() => handle.current?.show(description, palette), [description, palette]);

    return (
      <div ref={frame} className="chart-frame">
        <canvas ref={canvas} role="img" />
      </div>
    );
  },
  (before, after) => sameBarChart(before.description, after.description),
);
