import { scenarioStyle } from '../../design/scenarioPalette.ts';
import { inkColour } from '../ink.ts';
import type { Palette } from '../palette.ts';
import { createLineChart } from '../screen/lineChart.ts';
import { endsRoom, endText, wholeEndsWidth } from '../screen/lineEnds.ts';
import { fontOf, letter, marker } from '../screen/pen.ts';
import type { FigureBody, Swatch } from './figure.ts';

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type LineBody = Extract<FigureBody, { readonly kind: 'line' }>;

/** Names at line ends up to here; beyond it a legend under the subtitle. */
const endsUpTo = 4;

/** The chart of a figure of one chart, lines named at their ends with the last value. */
export function drawLineFigure(
  pen: CanvasRenderingContext2D,
  body: LineBody,
  palette: Palette,
  frame: Frame,
): void {
  const ends = namesFitEnds(pen, body, palette, frame.width);
  const surface = document.createElement('canvas');
  const size = { width: frame.width, height: frame.height, pixelRatio: 2 };
  const chart = createLineChart(surface, { ...body.chart, ends }, palette, size);
  pen.drawImage(surface, frame.left, frame.top, frame.width, frame.height);
  chart.destroy();
}

/** Few and short enough: a picture that is taken away cuts no name. */
function namesFitEnds(
  pen: CanvasRenderingContext2D,
  { chart }: LineBody,
  palette: Palette,
  width: number,
): boolean {
  if (!chart.ends || chart.lines.filter((line) => line.end !== undefined).length > endsUpTo) return false;
  const whole = wholeEndsWidth(pen, palette, chart.lines);
  return endsRoom(whole, width) === whole;
}

/** The legend where names do not fit the line ends, in the order of the last values; answers the height it took. */
export function drawLegend(
  pen: CanvasRenderingContext2D,
  body: LineBody,
  palette: Palette,
  frame: Frame,
): number {
  if (namesFitEnds(pen, body, palette, frame.width)) return 0;
  const named = body.chart.lines.filter((line) => line.end !== undefined);
  const last = (values: ArrayLike<number>) => values[Math.min(values.length - 1, body.chart.time.to)] ?? 0;
  const order = [...named].sort((a, b) => last(b.values) - last(a.values));
  const entries = order.map((line) => ({
    text: line.end ? endText(line.end) : line.name,
    swatch: body.legend.find((entry) => entry.text === line.name)?.swatch,
  }));
  let x = frame.left;
  let y = frame.top + 8;
  for (const entry of entries) {
    pen.font = fontOf(palette, 11.5, 500);
    const width = 28 + pen.measureText(entry.text).width + 20;
    if (x + width > frame.left + frame.width && x > frame.left) {
      x = frame.left;
      y += 18;
    }
    if (entry.swatch) drawSwatch(pen, palette, entry.swatch, x, y);
    letter(pen, palette, {
      text: entry.text,
      x: x + 28,
      y,
      align: 'left',
      colour: palette.token['text-1'],
      size: 11.5,
      weight: 500,
    });
    x += width;
  }
  return y - frame.top + 18;
}

/** A piece of a scenario's line with its marker, a block of colour, or a hollow dot. */
export function drawSwatch(
  pen: CanvasRenderingContext2D,
  palette: Palette,
  swatch: Swatch,
  x: number,
  y: number,
): void {
  switch (swatch.kind) {
    case 'scenario': {
      const style = scenarioStyle(swatch.number);
      pen.save();
      pen.strokeStyle = inkColour(swatch, palette);
      pen.lineWidth = 2;
      pen.setLineDash([...style.dash]);
      pen.beginPath();
      pen.moveTo(x, y);
      pen.lineTo(x + 22, y);
      pen.stroke();
      pen.restore();
      marker(pen, palette, style, { x: x + 11, y, radius: 3.5, rim: 0 });
      return;
    }
    case 'block':
      pen.fillStyle = inkColour(swatch.ink, palette);
      pen.fillRect(x + 5, y - 5, 12, 10);
      return;
    case 'line':
      pen.save();
      pen.strokeStyle = palette.token['text-1'];
      pen.lineWidth = 2;
      pen.setLineDash([...swatch.dash]);
      pen.beginPath();
      pen.moveTo(x + 5, y);
      pen.lineTo(x + 21, y);
      pen.stroke();
      pen.restore();
      return;
    case 'mark':
      pen.fillStyle = palette.token['text-1'];
      pen.fillRect(x + 12, y - 6, 2, 12);
      return;
    case 'dot':
      pen.strokeStyle = palette.token.official;
      pen.lineWidth = 1.2;
      pen.beginPath();
      pen.arc(x + 11, y, 2.5, 0, Math.PI * 2);
      pen.stroke();
  }
}
