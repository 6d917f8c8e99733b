import { memo } from 'react';
import type { BarChart } from '../description.ts';
import { createBarChart } from '../screen/barChart.ts';
import { sameBarChart } from './same.ts';
import { useChart } from './useChart.ts';
import { useSettledLabel } from './useSettledLabel.ts';
import './canvas.css';

/** A bar chart of Chart.js in the page; its figures stand beside it as text. */
export const BarCanvas = memo(
  function BarCanvas({ description }: { readonly description: BarChart }) {
    const { frame, canvas } = useChart(createBarChart, description);
    useSettledLabel(canvas, description.alt);
    return (
      <div ref={frame} className="chart-frame">
        <canvas ref={canvas} role="img" />
      </div>
    );
  },
  (before, after) => sameBarChart(before.description, after.description),
);
