import { Chart, type ChartDataset } from 'chart.js';
import { Flow as FlowElement, SankeyController, type SankeyDataPoint } from 'chartjs-chart-sankey';
import type { FlowChart, FlowNode } from '../description.ts';
import { inkColour } from '../ink.ts';
import type { Palette } from '../palette.ts';
import { textWidth, tickSize } from './pen.ts';

Chart.register(SankeyController, FlowElement);

/** A live chart of flows, updated in place and never animated. */
export interface FlowChartHandle {
  show(description: FlowChart, palette: Palette): void;
  resize(width: number, height: number): void;
  destroy(): void;
}

type FlowDataset = ChartDataset<'sankey', SankeyDataPoint[]>;

const nodeWidth = 8;
/** Between neighbours, so that the names of the smallest do not touch. */
const nodeGap = 17;
const labelGap = 6;

export function createFlowChart(
  canvas: HTMLCanvasElement,
  first: FlowChart,
  firstPalette: Palette,
  size: { readonly width: number; readonly height: number; readonly pixelRatio?: number },
): FlowChartHandle {
  // Chart.js takes its size from the canvas: told afterwards, it would lay out twice.
  canvas.width = size.width;
  canvas.height = size.height;
  const pen = canvas.getContext('2d');
  const chart = new Chart<'sankey', SankeyDataPoint[]>(canvas, {
    type: 'sankey',
    data: { datasets: [datasetOf(first, firstPalette)] },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      ...(size.pixelRatio === undefined ? {} : { devicePixelRatio: size.pixelRatio }),
      layout: { padding: paddingOf(first, firstPalette, pen), autoPadding: false },
    },
  });
  return {
    show(next, palette) {
      // The same dataset with other contents: a new one would be set up from nothing in every frame.
      Object.assign(chart.data.datasets[0] ?? {}, datasetOf(next, palette));
      if (chart.options.layout) chart.options.layout.padding = paddingOf(next, palette, pen);
      chart.update('none');
    },
    resize(width, height) {
      const [wide, high] = [Math.floor(width), Math.floor(height)];
      if (chart.width !== wide || chart.height !== high) chart.resize(wide, high);
    },
    destroy: () => chart.destroy(),
  };
}

/** Texts stand outside, left of the sources and right of the targets, where no band runs through them. */
function paddingOf(
  { sources, targets }: FlowChart,
  palette: Palette,
  pen: CanvasRenderingContext2D | null,
): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  const widest = (nodes: readonly FlowNode[]) =>
    pen ? Math.max(0, ...nodes.map(({ text }) => textWidth(pen, palette, text, tickSize, 500))) : 0;
  const beside = labelGap + 8;
  return {
    left: Math.ceil(widest(sources)) + beside,
    right: Math.ceil(widest(targets)) + beside,
    top: 6,
    bottom: 6,
  };
}

function datasetOf({ sources, targets, flows }: FlowChart, palette: Palette): FlowDataset {
  const nodes = [...sources, ...targets];
  const colours = new Map(nodes.map(({ id, ink }) => [id, inkColour(ink, palette)]));
  const ends = new Set(targets.map(({ id }) => id));
  const record = <T>(of: (node: FlowNode, n: number) => T): Record<string, T> =>
    Object.fromEntries(nodes.map((node, n) => [node.id, of(node, n)]));
  const colourOf = (id: string) => colours.get(id) ?? palette.token['text-3'];
  return {
    data: flows.map(({ from, to, value }) => ({ from, to, flow: value })),
    parsing: { from: 'from', to: 'to', flow: 'flow' },
    labels: record(({ text }) => text),
    priority: record((_, n) => n),
    column: record(({ id }) => (ends.has(id) ? 1 : 0)),
    colorMode: 'to',
    // Asked for each flow: lists of colours are not read by this kind of chart.
    colorFrom: (context) => colourOf(context.raw.from),
    colorTo: (context) => colourOf(context.raw.to),
    alpha: 0.6,
    borderWidth: 0,
    nodeWidth,
    nodePadding: nodeGap,
    nodeMinSize: 1,
    size: 'max',
    padding: 0,
    nodeLabels: {
      color: palette.token['text-1'],
      font: { family: palette.font, size: tickSize, weight: 500 },
      padding: labelGap,
      position: (node: { readonly key: string }) => (ends.has(node.key) ? 'right' : 'left'),
    },
  };
}
