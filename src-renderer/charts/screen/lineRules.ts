import { scenarioStyle } from '../../design/scenarioPalette.ts';
import { ticksOf } from '../axis.ts';
import type { Line, LineChart } from '../description.ts';
import { inkColour } from '../ink.ts';
import type { Palette } from '../palette.ts';
import { timeOfIndex, yearMarks } from '../time.ts';
import type { Backdrop } from './backdrop.ts';
import { drawEnds } from './lineEnds.ts';
import { dottedX, hairX, hairY, letter, marker } from './pen.ts';
import type { Plot } from './plot.ts';

/** What lies under the lines: grid, rules, the marks of now, focus and hover. */
export function drawUnder(
  pen: CanvasRenderingContext2D,
  chart: LineChart,
  palette: Palette,
  plot: Plot,
  hover: number | null,
  backdrop: Backdrop,
): void {
  const { time, baseYear, axis, levels } = chart;
  const { left, right, top, bottom } = plot;
  const place = [time.from, time.to, baseYear, axis, left, right, top, bottom, palette];
  backdrop(pen, [...place, ...levels.map(({ value }) => value)], (own) =>
    drawGrid(own, chart, palette, plot),
  );
  if (!isStack(chart)) drawMarks(pen, chart, palette, plot, hover);
}

/** Years, ticks and levels. */
function drawGrid(pen: CanvasRenderingContext2D, chart: LineChart, palette: Palette, plot: Plot): void {
  const { token } = palette;
  const width = plot.right - plot.left;
  for (const mark of yearMarks(chart.time, chart.baseYear, width)) {
    const x = plot.x(mark.start);
    if (x > plot.left + 1) hairX(pen, x, plot.top, plot.bottom, token.grid);
    if (!mark.labelled) continue;
    const half = 14;
    const middle = plot.x(mark.start + 0.5);
    const at = Math.min(Math.max(middle, plot.left + half), plot.right - half);
    if (Math.abs(at - middle) < half) {
      letter(pen, palette, {
        text: String(mark.year),
        x: at,
        y: plot.bottom + 8,
        align: 'center',
        colour: token.tick,
      });
    }
  }
  for (const value of ticksOf(chart.axis)) {
    const y = plot.y(value);
    hairY(pen, y, plot.left, plot.right, value === chart.axis.min ? token.axis : token.grid);
  }
  for (const level of chart.levels) {
    if (level.value < chart.axis.min || level.value > chart.axis.max) continue;
    hairY(pen, plot.y(level.value), plot.left, plot.right, token['line-80']);
  }
}

/** The marks of now, hover and focus. */
function drawMarks(
  pen: CanvasRenderingContext2D,
  chart: LineChart,
  palette: Palette,
  plot: Plot,
  hover: number | null,
): void {
  const { token } = palette;
  if (chart.now) dottedX(pen, plot.x(chart.now.t + 0.5), plot.top, plot.bottom, token.now);
  if (hover !== null && hover !== chart.focus?.t) {
    hairX(pen, plot.x(hover), plot.top, plot.bottom, token['text-3']);
  }
  if (chart.focus) hairX(pen, plot.x(chart.focus.t), plot.top, plot.bottom, token.cursor);
}

/** Fills lie under all rules, so a stack has its marks drawn over it. */
function isStack(chart: LineChart): boolean {
  return chart.lines.some((line) => line.filled === true);
}

/** What lies over the lines: published dots, markers, lettered values, names at the line ends. */
export function drawOver(
  pen: CanvasRenderingContext2D,
  chart: LineChart,
  palette: Palette,
  plot: Plot,
  hover: number | null,
): void {
  if (isStack(chart)) drawMarks(pen, chart, palette, plot, hover);
  drawTicks(pen, chart, palette, plot);
  drawMarkers(pen, chart, palette, plot);
  drawDots(pen, chart, palette, plot);
  drawTexts(pen, chart, palette, plot);
  drawEscapes(pen, chart, palette, plot);
  if (chart.ends) drawEnds(pen, chart, palette, plot);
}

function drawTicks(pen: CanvasRenderingContext2D, chart: LineChart, palette: Palette, plot: Plot): void {
  if (chart.ticks === 'none') return;
  const inside = chart.ticks === 'inside';
  for (const value of ticksOf(chart.axis)) {
    const y = plot.y(value);
    // Inside the plot the lowest tick would sit on the years.
    if (inside && value === chart.axis.min) continue;
    letter(pen, palette, {
      text: chart.tickText(value),
      x: inside ? plot.left + 3 : plot.left - 6,
      y: inside ? Math.max(y, plot.top + 5) : y,
      align: inside ? 'left' : 'right',
      colour: palette.token.tick,
      weight: chart.levels.some((level) => level.value === value && value !== 0) ? 600 : 400,
      halo: inside,
    });
  }
}

function drawMarkers(pen: CanvasRenderingContext2D, chart: LineChart, palette: Palette, plot: Plot): void {
  if (chart.markerEvery === 0) return;
  for (const line of chart.lines) {
    if (line.mark === undefined || line.ink.kind !== 'scenario') continue;
    const mark = scenarioStyle(line.mark);
    const last = line.values.length - 1;
    for (let i = Math.max(line.first, 1); i <= last; i += 1) {
      if (i > chart.time.to || i < chart.time.from) continue;
      const regular = (i - 4) % chart.markerEvery === 0;
      if (!regular && !(i === Math.min(last, chart.time.to) && chart.ends)) continue;
      const value = line.values[i] ?? Number.NaN;
      if (value < chart.axis.min || value > chart.axis.max) continue;
      // Beside a lettered value or under the published dots a marker would only crowd.
      if (chart.callouts.some((callout) => Math.abs(callout.t - i) < 4)) continue;
      if (chart.dots.length > 0 && chart.callouts.length > 0 && chart.now && i <= chart.now.t) continue;
      if (!chart.ends && plot.right - plot.x(i) < 5) continue;
      marker(pen, palette, mark, { x: plot.x(i), y: plot.y(value), radius: 3.5, rim: 0 });
    }
  }
}

function drawDots(pen: CanvasRenderingContext2D, chart: LineChart, palette: Palette, plot: Plot): void {
  pen.lineWidth = 1.2;
  pen.strokeStyle = palette.token.official;
  pen.fillStyle = palette.token['bg-panel'];
  for (const dot of chart.dots) {
    if (dot.t < chart.time.from || dot.t > chart.time.to) continue;
    const y = plot.y(dot.value);
    if (y < plot.top - 1 || y > plot.bottom + 1) continue;
    pen.beginPath();
    pen.arc(plot.x(dot.t), y, 2.4, 0, Math.PI * 2);
    pen.fill();
    pen.stroke();
  }
}

function drawTexts(pen: CanvasRenderingContext2D, chart: LineChart, palette: Palette, plot: Plot): void {
  const { token } = palette;
  for (const level of chart.levels) {
    if (level.text === undefined || level.value < chart.axis.min || level.value > chart.axis.max) continue;
    const atLeft = chart.ticks === 'left';
    const y = plot.y(level.value);
    letter(pen, palette, {
      text: level.text,
      x: atLeft ? plot.left + 3 : plot.right - 4,
      y: y - plot.top < 8 ? y + 8 : y - 7,
      align: atLeft ? 'left' : 'right',
      colour: token['text-1'],
      weight: 500,
      halo: true,
    });
  }
  if (chart.now?.text) {
    letter(pen, palette, {
      text: chart.now.text,
      x: plot.x(chart.now.t + 0.5) + 4,
      y: plot.top + 6,
      align: 'left',
      colour: token.tick,
      halo: true,
    });
  }
  if (chart.focus?.text) {
    letter(pen, palette, {
      text: chart.focus.text,
      x: plot.x(chart.focus.t) + 4,
      y: plot.top + 6,
      align: 'left',
      colour: token['text-1'],
      weight: 500,
      halo: true,
    });
  }
  for (const line of chart.lines) {
    if (line.besideText === undefined) continue;
    letter(pen, palette, {
      text: line.besideText,
      x: plot.right - 4,
      y: besideY(chart, line, plot),
      align: 'right',
      colour: token.tick,
      halo: true,
    });
  }
  for (const callout of chart.callouts) {
    const line = chart.lines.find((candidate) => candidate.id === callout.lineId);
    if (!line || callout.value < chart.axis.min || callout.value > chart.axis.max) continue;
    const x = plot.x(callout.t);
    const y = plot.y(callout.value);
    if (line.mark !== undefined) {
      marker(pen, palette, scenarioStyle(line.mark), { x, y, radius: 3.5, rim: 1.5 });
    }
    const right = callout.toward === 'right' ? plot.right - x > 58 : x - plot.left <= 58;
    const roomBelow = y + 16 <= plot.bottom;
    const below = callout.side === 'below' ? roomBelow : y - 16 < plot.top && roomBelow;
    letter(pen, palette, {
      text: callout.text,
      x: right ? x + 7 : x - 7,
      y: below ? Math.min(y + 12, plot.bottom - 7) : Math.max(y - 11, plot.top + 6),
      align: right ? 'left' : 'right',
      colour: token['text-1'],
      size: 11,
      weight: 600,
      halo: true,
    });
  }
}

/** The word at a line's right end stands above it, or below where fewer other lines run through it there. */
function besideY(chart: LineChart, line: Line, plot: Plot): number {
  const last = Math.min(line.values.length - 1, chart.time.to);
  const end = plot.y(line.values[last] ?? 0);
  const crossings = (middle: number): number => {
    let count = 0;
    for (const other of chart.lines) {
      for (let i = last; other !== line && i > 0 && plot.x(i) > plot.right - 56; i -= 1) {
        if (Math.abs(plot.y(other.values[i] ?? Number.NaN) - middle) < 8) count += 1;
      }
    }
    return count;
  };
  const [above, below] = [end - 8, end + 9];
  return crossings(below) < crossings(above) && below + 6 < plot.bottom ? below : above;
}

/** A line that leaves a frozen axis ends in an arrow with its value. */
function drawEscapes(pen: CanvasRenderingContext2D, chart: LineChart, palette: Palette, plot: Plot): void {
  const { min, max, step } = chart.axis;
  for (const line of chart.lines) {
    if (line.filled || line.ink.kind === 'token') continue;
    for (let i = line.first; i < line.values.length; i += 1) {
      const value = line.values[i] ?? 0;
      const t = timeOfIndex(i);
      if (t < chart.time.from || t > chart.time.to) continue;
      const up = value > max + step * 1e-6;
      if (!up && value >= min - step * 1e-6) continue;
      const x = Math.min(Math.max(plot.x(t), plot.left + 5), plot.right - 5);
      const tip = up ? plot.top + 1 : plot.bottom - 1;
      const base = up ? tip + 6 : tip - 6;
      pen.fillStyle = inkColour(line.ink, palette);
      pen.beginPath();
      pen.moveTo(x, tip);
      pen.lineTo(x - 4, base);
      pen.lineTo(x + 4, base);
      pen.fill();
      const room = plot.right - x > 40;
      letter(pen, palette, {
        text: chart.tickText(value),
        x: room ? x + 7 : x - 7,
        y: up ? tip + 5 : tip - 5,
        align: room ? 'left' : 'right',
        colour: palette.token['text-1'],
        halo: true,
      });
      break;
    }
  }
}
