import { memo, useLayoutEffect, useRef } from 'react';
import type { FlowChart } from '../description.ts';
import { createFlowChart, type FlowChartHandle } from '../screen/flowChart.ts';
import { makeInTime } from './drawingQueue.ts';
import { sameFlowChart } from './same.ts';
import { observeSize, wholeSize } from './sizeObserver.ts';
import { useInk } from './useInk.ts';
import { useSettledLabel } from './useSettledLabel.ts';
import './canvas.css';

/** A chart of flows in the page. */
export const FlowCanvas = memo(
  function FlowCanvas({ description }: { readonly description: FlowChart }) {
    const { palette, fonts } = useInk();
    const frame = useRef<HTMLDivElement>(null);
    const canvas = useRef<HTMLCanvasElement>(null);
    const handle = useRef<FlowChartHandle>(null);
    const latest = useRef({ description, palette });
    latest.current = { description, palette };
    const mounted = useRef(false);
    useSettledLabel(canvas, description.alt);

    useLayoutEffect(() => {
      const [box, surface] = [frame.current, canvas.current];
      if (!box || !surface) return;
      let unobserve: (() => void) | undefined;
      const takeBack = makeInTime(() => {
        const chart = createFlowChart(
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

    return (
      <div ref={frame} className="chart-frame">
        <canvas ref={canvas} role="img" />
      </div>
    );
  },
  (before, after) => sameFlowChart(before.description, after.description),
);
