import { ticksOf } from '../axis.ts';
import type { LineChart } from '../description.ts';
import type { Palette } from '../palette.ts';
import { drawnAtOnce } from '../screen/backdrop.ts';
import { createBarChart } from '../screen/barChart.ts';
import { createFlowChart } from '../screen/flowChart.ts';
import { drawHeatMap, heatBottom } from '../screen/heatMap.ts';
import { createLineChart, plotBottom, plotTop } from '../screen/lineChart.ts';
import { cutToWidth, fontOf, letter, textWidth } from '../screen/pen.ts';
import { drawHeatKey } from './drawHeatKey.ts';
import { drawSwatch, type Frame } from './drawLineFigure.ts';
import type { Facet, FigureBody, LegendEntry } from './figure.ts';

type FacetBody = Extract<FigureBody, { readonly kind: 'facets' }>;

const headHeight = 30;
const gap = 14;
const tallestBarRow = 68;

/** One chart a scenario side by side, with the labels of the rows once at the left. */
export function drawFacets(
  pen: CanvasRenderingContext2D,
  body: FacetBody,
  palette: Palette,
  frame: Frame,
): void {
  const first = body.facets[0];
  if (!first) return;
  const ticks = first.chart.kind === 'line' ? tickLabels(first.chart) : [];
  const labels = body.labels.length > 0 ? body.labels : ticks.map(({ text }) => text);
  pen.font = fontOf(palette, 11, 400);
  const widest = labels.reduce((most, label) => Math.max(most, pen.measureText(label).width), 0);
  const gutter = labels.length === 0 ? 0 : Math.ceil(widest) + 10;
  const key = first.chart.kind === 'heat' || body.legend ? 26 : 0;
  const room = frame.height - headHeight - key;
  const inner: Frame = {
    left: frame.left + gutter,
    top: frame.top + headHeight,
    width: frame.width - gutter,
    // Bars far apart are hard to compare.
    height: first.chart.kind === 'bars' ? Math.min(room, body.labels.length * tallestBarRow) : room,
  };
  drawBlocks(pen, body.legend ?? [], palette, frame.left, frame.top + frame.height - 10);
  const width = (inner.width - gap * (body.facets.length - 1)) / body.facets.length;
  drawLabels(pen, body.labels, palette, inner, first.chart.kind === 'heat' ? heatBottom : 0);
  for (const { text, part } of ticks) {
    letter(pen, palette, {
      text,
      x: inner.left - 6,
      y: inner.top + plotTop + (1 - part) * (inner.height - plotTop - plotBottom),
      align: 'right',
      colour: palette.token.tick,
    });
  }
  body.facets.forEach((facet, n) => {
    const left = inner.left + n * (width + gap);
    drawSwatch(pen, palette, { kind: 'scenario', number: facet.color }, left, frame.top + 12);
    letter(pen, palette, {
      text: cutToWidth(facet.name, width - 30, (text) => textWidth(pen, palette, text, 12, 600)),
      x: left + 28,
      y: frame.top + 12,
      align: 'left',
      colour: palette.token['text-1'],
      size: 12,
      weight: 600,
    });
    drawChart(pen, facet, palette, { left, top: inner.top, width, height: inner.height });
  });
  const heat = body.facets.map((facet) => facet.chart).find((chart) => chart.kind === 'heat');
  if (heat) {
    const changes = body.facets.some(
      (facet) => facet.chart.kind === 'heat' && facet.chart.measure === 'changes',
    );
    drawHeatKey(pen, palette, changes, frame.left + frame.width - 220, frame.top + frame.height - 18);
  }
}

/** Ticks of the axis that all facets share, and how far up the plot they stand. */
function tickLabels({ axis, tickText }: LineChart): { readonly text: string; readonly part: number }[] {
  return ticksOf(axis).map((value) => ({
    text: tickText(value),
    part: (value - axis.min) / (axis.max - axis.min),
  }));
}

function drawBlocks(
  pen: CanvasRenderingContext2D,
  legend: readonly LegendEntry[],
  palette: Palette,
  left: number,
  y: number,
): void {
  let x = left;
  for (const { text, swatch } of legend) {
    drawSwatch(pen, palette, swatch, x - 5, y);
    letter(pen, palette, { text, x: x + 18, y, align: 'left', colour: palette.token['text-1'], size: 11.5 });
    pen.font = fontOf(palette, 11.5, 400);
    x += pen.measureText(text).width + 40;
  }
}

function drawLabels(
  pen: CanvasRenderingContext2D,
  labels: readonly string[],
  palette: Palette,
  inner: Frame,
  below: number,
): void {
  const row = (inner.height - below) / Math.max(1, labels.length);
  labels.forEach((label, n) => {
    letter(pen, palette, {
      text: label,
      x: inner.left - 8,
      y: inner.top + (n + 0.5) * row,
      align: 'right',
      colour: palette.token['text-1'],
      size: 11,
    });
  });
}

function drawChart(pen: CanvasRenderingContext2D, facet: Facet, palette: Palette, frame: Frame): void {
  const surface = document.createElement('canvas');
  const { chart } = facet;
  switch (chart.kind) {
    case 'heat': {
      surface.width = Math.round(frame.width * 2);
      surface.height = Math.round(frame.height * 2);
      const inner = surface.getContext('2d');
      if (!inner) return;
      inner.scale(2, 2);
      const { focus: _focus, ...map } = chart;
      drawHeatMap(inner, map, palette, frame, null, drawnAtOnce);
      break;
    }
    case 'bars': {
      const room = facet.figures ? frame.width * 0.62 : frame.width;
      const size = { width: room, height: frame.height, pixelRatio: 2 };
      const bars = createBarChart(surface, chart, palette, size);
      pen.drawImage(surface, frame.left, frame.top, room, frame.height);
      bars.destroy();
      drawFigures(pen, facet, palette, frame);
      return;
    }
    case 'flows': {
      const flows = createFlowChart(surface, chart, palette, { ...frame, pixelRatio: 2 });
      pen.drawImage(surface, frame.left, frame.top, frame.width, frame.height);
      flows.destroy();
      return;
    }
    case 'line': {
      const plain: LineChart = { ...chart, ticks: 'none', ends: false };
      const lines = createLineChart(surface, plain, palette, { ...frame, pixelRatio: 2 });
      pen.drawImage(surface, frame.left, frame.top, frame.width, frame.height);
      lines.destroy();
      return;
    }
  }
  pen.drawImage(surface, frame.left, frame.top, frame.width, frame.height);
}

function drawFigures(pen: CanvasRenderingContext2D, facet: Facet, palette: Palette, frame: Frame): void {
  const row = frame.height / Math.max(1, facet.figures?.length ?? 1);
  facet.figures?.forEach(({ level, change }, n) => {
    const at = { y: frame.top + (n + 0.5) * row, align: 'right', size: 12 } as const;
    const { token } = palette;
    letter(pen, palette, { ...at, text: level, x: frame.left + frame.width * 0.8, colour: token['text-1'] });
    letter(pen, palette, {
      ...at,
      text: change,
      x: frame.left + frame.width - 2,
      colour: token['text-1'],
      weight: 600,
    });
  });
}
