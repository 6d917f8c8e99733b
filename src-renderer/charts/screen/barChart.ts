import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  LinearScale,
  type Plugin,
} from 'chart.js';
import { type Axis, sameAxis } from '../axis.ts';
import type { BarChart } from '../description.ts';
import { inkColour } from '../ink.ts';
import type { Palette } from '../palette.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** A live chart of horizontal bars; texts stand beside it in the page, so that figures line up. */
export interface BarChartHandle {
  show(description: BarChart, palette: Palette): void;
  resize(width: number, height: number): void;
  destroy(): void;
}

type BarDataset = ChartDataset<'bar', number[]>;

export function createBarChart(
  canvas: HTMLCanvasElement,
  first: BarChart,
  firstPalette: Palette,
  size: { readonly width: number; readonly height: number; readonly pixelRatio?: number },
): BarChartHandle {
  let description = first;
  let palette = firstPalette;

  const marks: Plugin<'bar'> = {
    id: 'marks',
    afterDatasetsDraw(chart) {
      const { left, right, top, bottom } = chart.chartArea;
      const { min, max } = description.axis;
      const x = (value: number) => left + ((value - min) / (max - min)) * (right - left);
      const pen = chart.ctx;
      pen.fillStyle = palette.token['text-1'];
      if (min < 0) pen.fillRect(Math.min(Math.round(x(0)), right - 1), top, 1, bottom - top);
      const row = (bottom - top) / Math.max(1, description.rows.length);
      const half = Math.min(row * 0.42, 9);
      description.reference?.forEach((value, n) => {
        const middle = top + (n + 0.5) * row;
        pen.fillRect(Math.round(x(value)) - 1, Math.round(middle - half), 2, Math.round(half * 2));
      });
    },
  };

  // Chart.js takes its size from the canvas: told afterwards, it would lay out twice.
  canvas.width = size.width;
  canvas.height = size.height;
  const chart = new Chart<'bar', number[], string>(canvas, {
    type: 'bar',
    data: { labels: description.rows.map((row) => row.label), datasets: datasetsOf(description, palette) },
    plugins: [marks],
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      ...(size.pixelRatio === undefined ? {} : { devicePixelRatio: size.pixelRatio }),
      layout: { padding: 0, autoPadding: false },
      scales: {
        x: {
          type: 'linear',
          display: false,
          min: description.axis.min,
          max: description.axis.max,
          ticks: hiddenTicks(description.axis),
        },
        y: { type: 'category', display: false, offset: true, ticks: { display: false, autoSkip: false } },
      },
    },
  });

  return {
    show(next, nextPalette) {
      const kept =
        palette === nextPalette &&
        next.series.length === description.series.length &&
        next.rows.length === description.rows.length &&
        next.series.every((series, n) => series.id === description.series[n]?.id);
      if (kept && samePlace(next, description)) {
        description = next;
        moveBars(chart, next);
        chart.draw();
        return;
      }
      if (kept) {
        next.series.forEach((series, n) => {
          chart.data.datasets[n]?.data.splice(0, series.values.length, ...series.values);
        });
      } else {
        chart.data.labels = next.rows.map((row) => row.label);
        chart.data.datasets = datasetsOf(next, nextPalette);
      }
      description = next;
      palette = nextPalette;
      Object.assign(chart.options.scales?.x ?? {}, {
        min: next.axis.min,
        max: next.axis.max,
        ticks: hiddenTicks(next.axis),
      });
      chart.update('none');
    },
    resize(width, height) {
      // Of a fraction of a pixel Chart.js keeps the size, but lays nothing out anew until its next update.
      const [wide, high] = [Math.floor(width), Math.floor(height)];
      if (chart.width !== wide || chart.height !== high) chart.resize(wide, high);
    },
    destroy: () => chart.destroy(),
  };
}

/** Whether rows and scale keep their place and only values differ. */
function samePlace(next: BarChart, before: BarChart): boolean {
  return (
    sameAxis(next.axis, before.axis) &&
    next.rows.length === before.rows.length &&
    next.rows.every((row, n) => row.label === before.rows[n]?.label) &&
    next.series.every((series, n) => series.values.length === before.series[n]?.values.length)
  );
}

/** Moves the ends of the bars, as `moveLines` does for lines and for the same reason. */
function moveBars(chart: Chart<'bar', number[], string>, { series }: BarChart): void {
  const scale = chart.scales.x;
  if (!scale) return;
  series.forEach(({ values }, n) => {
    chart.data.datasets[n]?.data.splice(0, values.length, ...values);
    const foot = scale.getPixelForValue(0);
    for (const [row, bar] of chart.getDatasetMeta(n).data.entries()) {
      const end = scale.getPixelForValue(values[row] ?? 0);
      Object.assign(bar, { x: end, base: foot, width: Math.abs(end - foot) });
    }
  });
}

/** Figures stand beside the bars: Chart.js shall neither make nor measure labels. */
function hiddenTicks(axis: Axis) {
  return { display: false, autoSkip: false, stepSize: axis.max - axis.min };
}

function datasetsOf(description: BarChart, palette: Palette): BarDataset[] {
  const alone = description.series.length === 1;
  return description.series.map((series) => ({
    label: series.name,
    data: [...series.values],
    backgroundColor: inkColour(series.ink, palette),
    borderWidth: 0,
    categoryPercentage: alone ? 1 : 0.86,
    barPercentage: alone ? 0.68 : 0.92,
    maxBarThickness: 16,
    minBarLength: 0,
  }));
}
