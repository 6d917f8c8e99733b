import type { Line, LineChart, LineEnd } from '../description.ts';
import { inkColour } from '../ink.ts';
import type { Palette } from '../palette.ts';
import { cutToWidth, letter, textWidth, tickSize } from './pen.ts';
import type { Plot } from './plot.ts';
import { spread } from './spread.ts';

/** At most this part of a chart goes to the names at its line ends: lines must stay readable beside long names. */
const mostOfWidth = 0.36;
const size = tickSize + 0.5;
const weight = 500;
/** From the plot to the text, and from the text to the edge. */
const leader = 20;
const margin = 4;

export const endText = ({ name, value }: LineEnd): string =>
  value === undefined ? name : `${name} ${value}`;

/** Width that all ends of a chart would take whole, with their leaders. */
export function wholeEndsWidth(
  pen: CanvasRenderingContext2D,
  palette: Pick<Palette, 'font'>,
  lines: readonly Line[],
): number {
  const widths = lines.map(({ end }) => (end ? textWidth(pen, palette, endText(end), size, weight) : 0));
  return Math.ceil(Math.max(0, ...widths)) + leader + margin;
}

/** Room right of the plot for the line ends of a chart `width` wide. */
export function endsRoom(whole: number, width: number): number {
  return Math.min(whole, Math.round(width * mostOfWidth));
}

/** Names and last values at the right, at least 14 px apart, joined to their lines by leaders. */
export function drawEnds(
  pen: CanvasRenderingContext2D,
  chart: LineChart,
  palette: Palette,
  plot: Plot,
): void {
  const named = chart.lines.filter((line) => line.end !== undefined);
  const places = named.map((line) => endOf(chart, line.values, plot, line.filled ? line.id : undefined));
  const spaced = spread(places, 14, plot.top + 2, plot.bottom - 2);
  named.forEach((line, n) => {
    const from = places[n] ?? 0;
    const to = spaced[n] ?? 0;
    const start = plot.x(Math.min(line.values.length - 1, chart.time.to)) + 5;
    const end = plot.right + leader - 4;
    pen.strokeStyle = inkColour(line.ink, palette);
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(start, from);
    pen.lineTo(start + 4, from);
    pen.lineTo(end - 4, to);
    pen.lineTo(end, to);
    pen.stroke();
    letter(pen, palette, {
      text: line.end ? fitted(pen, palette, line.end, plot.edge - plot.right - leader) : '',
      x: end + 4,
      y: to,
      align: 'left',
      colour: palette.token['text-1'],
      size,
      weight,
    });
  });
}

/** An end that fits `room`: the name loses letters, the value none. */
function fitted(pen: CanvasRenderingContext2D, palette: Palette, end: LineEnd, room: number): string {
  const { name, value } = end;
  const kept = value === undefined ? 0 : textWidth(pen, palette, ` ${value}`, size, weight);
  const cut = cutToWidth(name, room - kept, (text) => textWidth(pen, palette, text, size, weight));
  return endText({ ...end, name: cut });
}

function endOf(chart: LineChart, values: ArrayLike<number>, plot: Plot, layer: string | undefined): number {
  const last = Math.min(values.length - 1, chart.time.to);
  const top = values[last] ?? 0;
  if (layer === undefined) return Math.min(Math.max(plot.y(top), plot.top), plot.bottom);
  // A layer is named at its middle.
  const index = chart.lines.findIndex((line) => line.id === layer);
  const below = index > 0 ? (chart.lines[index - 1]?.values[last] ?? 0) : 0;
  return plot.y((top + below) / 2);
}
