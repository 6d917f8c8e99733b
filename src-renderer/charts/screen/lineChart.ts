import {
  Chart,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  type Point,
  PointElement,
} from 'chart.js';
import { scenarioStyle } from '../../design/scenarioPalette.ts';
import { sameAxis, ticksOf } from '../axis.ts';
import type { Line, LineChart } from '../description.ts';
import { inkColour, sameInk } from '../ink.ts';
import type { Palette } from '../palette.ts';
import { timeOfIndex } from '../time.ts';
import { createBackdrop } from './backdrop.ts';
import { endsRoom, wholeEndsWidth } from './lineEnds.ts';
import { drawOver, drawUnder } from './lineRules.ts';
import { textWidth, tickSize } from './pen.ts';
import type { Plot } from './plot.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

/** Room above the plot and below it (for the years): the gutter places its ticks by the same. */
export const plotTop = 8;
export const plotBottom = 16;

/** A live line chart: updated in place, never animated. */
export interface LineChartHandle {
  show(description: LineChart, palette: Palette): void;
  /** Moves the hover rule without touching the lines. */
  hoverAt(t: number | null): void;
  resize(width: number, height: number): void;
  /** Calendar quarter at a horizontal position in the canvas. */
  quarterAt(x: number): number;
  /** Horizontal position of a quarter. */
  positionOf(t: number): number;
  destroy(): void;
}

type LineDataset = ChartDataset<'line', Point[]>;

export function createLineChart(
  canvas: HTMLCanvasElement,
  first: LineChart,
  firstPalette: Palette,
  size: { readonly width: number; readonly height: number; readonly pixelRatio?: number },
): LineChartHandle {
  let description = first;
  let palette = firstPalette;
  let hover: number | null = null;
  const backdrop = createBackdrop();

  const plotOf = (chart: Chart): Plot => {
    const { left, right, top, bottom } = chart.chartArea;
    const { from, to } = description.time;
    const { min, max } = description.axis;
    const perQuarter = (right - left) / (to - from + 1);
    const perUnit = (bottom - top) / (max - min);
    return {
      left,
      right,
      top,
      bottom,
      edge: chart.width,
      x: (t) => left + (t - from + 0.5) * perQuarter,
      y: (value) => bottom - (value - min) * perUnit,
    };
  };

  const rules: Plugin<'line'> = {
    id: 'rules',
    beforeDatasetsDraw: (chart) => drawUnder(chart.ctx, description, palette, plotOf(chart), hover, backdrop),
    afterDatasetsDraw: (chart) => drawOver(chart.ctx, description, palette, plotOf(chart), hover),
  };

  const pen = canvas.getContext('2d');
  let padding = paddingOf(description, palette, pen, size.width);
  // Chart.js takes its size from the canvas: told afterwards, it would lay out twice.
  canvas.width = size.width;
  canvas.height = size.height;
  const chart = new Chart<'line', Point[]>(canvas, {
    type: 'line',
    data: { datasets: datasetsOf(description, palette) },
    plugins: [rules],
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      parsing: false,
      normalized: true,
      ...(size.pixelRatio === undefined ? {} : { devicePixelRatio: size.pixelRatio }),
      elements: { point: { radius: 0, hitRadius: 0, hoverRadius: 0 }, line: { tension: 0 } },
      layout: { padding, autoPadding: false },
      scales: scalesOf(description),
    },
  });

  return {
    show(next, nextPalette) {
      const datasets = chart.data.datasets;
      const kept =
        palette === nextPalette &&
        next.lines.length === description.lines.length &&
        next.lines.every((line, n) => sameLook(line, description.lines[n]));
      const before = padding;
      padding = paddingOf(next, nextPalette, pen, chart.width);
      const sameSides = padding.left === before.left && padding.right === before.right;
      if (kept && sameSides && samePlace(next, description)) {
        description = next;
        moveLines(chart, next);
        chart.draw();
        return;
      }
      if (kept) {
        next.lines.forEach((line, n) => {
          setValues(datasets[datasets.length - 1 - n]?.data as Point[], line);
        });
      } else {
        chart.data.datasets = datasetsOf(next, nextPalette);
      }
      description = next;
      palette = nextPalette;
      Object.assign(chart.options.scales?.x ?? {}, scalesOf(next).x);
      Object.assign(chart.options.scales?.y ?? {}, scalesOf(next).y);
      if (chart.options.layout) chart.options.layout.padding = padding;
      chart.update('none');
    },
    hoverAt(t) {
      if (t === hover) return;
      hover = t;
      chart.draw();
    },
    resize(width, height) {
      // Of a fraction of a pixel Chart.js keeps the size, but lays nothing out anew until its next update.
      const [wide, high] = [Math.floor(width), Math.floor(height)];
      if (chart.width === wide && chart.height === high) return;
      padding = paddingOf(description, palette, pen, wide);
      if (chart.options.layout) chart.options.layout.padding = padding;
      chart.resize(wide, high);
    },
    quarterAt(x) {
      const { left, right } = chart.chartArea;
      const { from, to } = description.time;
      const t = from + Math.floor(((x - left) / (right - left)) * (to - from + 1));
      return Math.min(Math.max(t, from), to);
    },
    positionOf: (t) => plotOf(chart).x(t),
    destroy: () => chart.destroy(),
  };
}

function scalesOf(description: LineChart) {
  return {
    x: {
      type: 'linear' as const,
      display: false,
      min: description.time.from - 0.5,
      max: description.time.to + 0.5,
      ticks: hiddenTicks(description.time.to - description.time.from + 1),
    },
    y: {
      type: 'linear' as const,
      display: false,
      min: description.axis.min,
      max: description.axis.max,
      ticks: hiddenTicks(description.axis.max - description.axis.min),
    },
  };
}

/** The rules draw all ticks: Chart.js shall neither make nor measure labels. */
function hiddenTicks(span: number) {
  return { display: false, autoSkip: false, stepSize: span };
}

function paddingOf(
  description: LineChart,
  palette: Palette,
  pen: CanvasRenderingContext2D | null,
  width: number,
) {
  let left = 0;
  let right = 0;
  if (pen) {
    const widest = (texts: readonly string[], size: number, weight: number) =>
      texts.reduce((most, text) => Math.max(most, textWidth(pen, palette, text, size, weight)), 0);
    if (description.ticks === 'left') {
      left = Math.ceil(widest(ticksOf(description.axis).map(description.tickText), tickSize, 600)) + 8;
    }
    if (description.ends) {
      right = endsRoom(wholeEndsWidth(pen, palette, description.lines), width);
    }
  }
  return { top: plotTop, bottom: plotBottom, left, right };
}

/** Chart.js draws the last dataset first, so the list is turned round: the first line lies lowest. */
function datasetsOf(description: LineChart, palette: Palette): LineDataset[] {
  const datasets = description.lines.map((line) => datasetOf(line, description, palette));
  return datasets.reverse();
}

function datasetOf(line: Line, description: LineChart, palette: Palette): LineDataset {
  const colour = inkColour(line.ink, palette);
  const data: Point[] = [];
  setValues(data, line);
  const index = description.lines.indexOf(line);
  return {
    label: line.name,
    data,
    borderColor: line.filled ? palette.token['bg-panel'] : colour,
    backgroundColor: colour,
    borderWidth: line.filled ? 1 : line.width,
    borderDash: [...(line.dash ?? (line.mark === undefined ? [] : scenarioStyle(line.mark).dash))],
    borderJoinStyle: 'round',
    // Counted from the end, since the list is turned round: the layer below is the next dataset.
    fill: line.filled ? (index === 0 ? 'origin' : '+1') : false,
  };
}

/** Writes a line's values into its points, growing or shrinking the list as needed. */
function setValues(points: Point[], line: Line): void {
  const count = Math.max(0, line.values.length - line.first);
  for (let n = 0; n < count; n += 1) {
    const y = line.values[line.first + n] ?? 0;
    const point = points[n];
    if (point) point.y = y;
    else points.push({ x: timeOfIndex(line.first + n), y });
  }
  points.length = count;
}

/** Whether every quarter and value keeps its place and only values differ; layers of a stack hang on each other. */
function samePlace(next: LineChart, before: LineChart): boolean {
  return (
    sameAxis(next.axis, before.axis) &&
    next.time.from === before.time.from &&
    next.time.to === before.time.to &&
    next.lines.every(
      (line, n) => line.values.length === before.lines[n]?.values.length && line.filled !== true,
    )
  );
}

/**
 * Moves the points of unfilled lines to new values. `Chart.update` would work out all options and the layout
 * anew, which takes as long as everything else a chart does.
 */
function moveLines(chart: Chart<'line', Point[]>, { lines }: LineChart): void {
  const scale = chart.scales.y;
  lines.forEach((line, n) => {
    const place = lines.length - 1 - n;
    const meta = chart.getDatasetMeta(place);
    setValues(chart.data.datasets[place]?.data as Point[], line);
    meta.data.forEach((point, i) => {
      point.y = scale?.getPixelForValue(line.values[line.first + i] ?? 0) ?? 0;
    });
    // Setting the points, even to the same list, makes the line forget the path it drew.
    if (meta.dataset instanceof LineElement) meta.dataset.points = meta.data as PointElement[];
  });
}

function sameLook(line: Line, before: Line | undefined): boolean {
  return (
    before !== undefined &&
    line.id === before.id &&
    line.name === before.name &&
    line.mark === before.mark &&
    line.width === before.width &&
    line.first === before.first &&
    line.filled === before.filled &&
    sameInk(line.ink, before.ink)
  );
}
