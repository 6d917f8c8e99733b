import { memo } from 'react';
import type { FlowChart } from '../description.ts';
import { createFlowChart } from '../screen/flowChart.ts';
import { sameFlowChart } from './same.ts';
import { useChart } from './useChart.ts';
import { useSettledLabel } from './useSettledLabel.ts';
import './canvas.css';

/** A chart of flows in the page. */
export const FlowCanvas = memo(
  function FlowCanvas({ description }: { readonly description: FlowChart }) {
    const { frame, canvas } = useChart(createFlowChart, description);
    useSettledLabel(canvas, description.alt);
    return (
      <div ref={frame} className="chart-frame">
        <canvas ref={canvas} role="img" />
      </div>
    );
  },
  (before, after) => sameFlowChart(before.description, after.description),
);
