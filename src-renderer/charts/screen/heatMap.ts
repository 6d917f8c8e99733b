import type { HeatMap, HeatRow } from '../description.ts';
import { changeColour, cssColour, levelColour } from '../heatRamp.ts';
import type { Palette } from '../palette.ts';
import { yearMarks } from '../time.ts';
import type { Backdrop } from './backdrop.ts';
import { dottedX, hairX, letter } from './pen.ts';

/** Room for the years below the map; the gutter places the sector names by the same. */
export const heatBottom = 16;

/** Pixel edges of rows and quarters: whole numbers, so that no cell is blurred. */
export interface HeatGrid {
  readonly width: number;
  readonly height: number;
  readonly columnEdge: (n: number) => number;
  readonly rowEdge: (n: number) => number;
}

export function heatGrid(map: HeatMap, width: number, height: number): HeatGrid {
  const columns = map.time.to - map.time.from + 1;
  const rows = Math.max(1, map.rows.length);
  const body = Math.max(0, height - heatBottom);
  return {
    width,
    height: body,
    columnEdge: (n) => Math.round((n * width) / columns),
    rowEdge: (n) => Math.round((n * body) / rows),
  };
}

let cells: HTMLCanvasElement | undefined;

/**
 * Draws the whole map: the projection as one small picture scaled without smoothing, then history and rules.
 * The matrix chart type of Chart.js places cells at fractions of pixels and keeps an object a cell.
 */
export function drawHeatMap(
  pen: CanvasRenderingContext2D,
  map: HeatMap,
  palette: Palette,
  size: { readonly width: number; readonly height: number },
  hover: { readonly t: number; readonly row: number } | null,
  backdrop: Backdrop,
): void {
  const grid = heatGrid(map, size.width, size.height);
  pen.clearRect(0, 0, size.width, size.height);
  drawProjection(pen, map, palette, grid);
  const { measure, time, baseYear, rows } = map;
  const place = [measure, time.from, time.to, baseYear, size.width, size.height, palette];
  backdrop(pen, [...place, ...rows.map(({ official }) => official)], (own) => {
    if (measure === 'levels') drawHistory(own, map, palette, grid);
    drawYears(own, map, palette, grid);
  });
  drawRules(pen, map, palette, grid, hover);
}

function drawProjection(pen: CanvasRenderingContext2D, map: HeatMap, palette: Palette, grid: HeatGrid): void {
  const start = Math.max(1, map.time.from);
  const count = map.time.to - start + 1;
  if (count <= 0 || map.rows.length === 0) return;
  const picture = new ImageData(count, map.rows.length);
  const pixels = new Uint32Array(picture.data.buffer);
  const colour = map.measure === 'levels' ? levelColour : changeColour;
  map.rows.forEach((row, r) => {
    if (!row.values) return;
    for (let n = 0; n < count; n += 1) {
      const value = row.values[start + n];
      if (value !== undefined) pixels[r * count + n] = colour(palette.heat, value);
    }
  });
  cells ??= document.createElement('canvas');
  if (cells.width !== count || cells.height !== map.rows.length) {
    cells.width = count;
    cells.height = map.rows.length;
  }
  cells.getContext('2d')?.putImageData(picture, 0, 0);
  const left = grid.columnEdge(start - map.time.from);
  pen.imageSmoothingEnabled = false;
  pen.drawImage(cells, left, 0, grid.width - left, grid.height);
}

function drawHistory(pen: CanvasRenderingContext2D, map: HeatMap, palette: Palette, grid: HeatGrid): void {
  const last = Math.min(0, map.time.to);
  if (map.time.from > last) return;
  map.rows.forEach((row, r) => {
    const top = grid.rowEdge(r);
    const height = grid.rowEdge(r + 1) - top;
    for (let t = map.time.from; t <= last; t += 1) {
      const left = grid.columnEdge(t - map.time.from);
      const width = grid.columnEdge(t - map.time.from + 1) - left;
      const rate = row.official.get(t);
      if (rate === undefined) hatch(pen, palette, left, top, width, height);
      else {
        pen.fillStyle = cssColour(levelColour(palette.heat, rate));
        pen.fillRect(left, top, width, height);
      }
    }
  });
  const edge = grid.columnEdge(last - map.time.from + 1);
  pen.strokeStyle = palette.token['text-3'];
  pen.lineWidth = 1;
  for (const [from, to] of sharedRuns(map.rows)) {
    const top = grid.rowEdge(from);
    pen.strokeRect(0.5, top + 0.5, edge - 2, grid.rowEdge(to + 1) - top - 1);
  }
  if (map.time.to > 0) {
    pen.fillStyle = palette.token['bg-panel'];
    pen.fillRect(edge - 1, 0, 2, grid.height);
  }
}

/** First and last row of neighbours that share one published series. */
export function sharedRuns(rows: readonly HeatRow[]): [number, number][] {
  const runs: [number, number][] = [];
  let start = 0;
  for (let r = 1; r <= rows.length; r += 1) {
    if (rows[r]?.officialSeries === rows[start]?.officialSeries && r < rows.length) continue;
    if (r - start > 1) runs.push([start, r - 1]);
    start = r;
  }
  return runs;
}

function hatch(
  pen: CanvasRenderingContext2D,
  palette: Palette,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  pen.save();
  pen.beginPath();
  pen.rect(left, top, width, height);
  pen.clip();
  pen.fillStyle = palette.token['bg-panel'];
  pen.fillRect(left, top, width, height);
  pen.strokeStyle = palette.token['text-3'];
  pen.lineWidth = 1;
  pen.beginPath();
  for (let x = left - height; x < left + width; x += 4) {
    pen.moveTo(x, top + height);
    pen.lineTo(x + height, top);
  }
  pen.stroke();
  pen.restore();
}

function drawRules(
  pen: CanvasRenderingContext2D,
  map: HeatMap,
  palette: Palette,
  grid: HeatGrid,
  hover: { readonly t: number; readonly row: number } | null,
): void {
  const { token } = palette;
  const perQuarter = grid.width / (map.time.to - map.time.from + 1);
  const x = (t: number) => (t - map.time.from + 0.5) * perQuarter;
  if (map.now !== undefined) dottedX(pen, x(map.now + 0.5), 0, grid.height, token.now);
  if (hover && hover.t !== map.focus) hairX(pen, x(hover.t), 0, grid.height, token['text-3']);
  if (map.focus !== undefined) hairX(pen, x(map.focus), 0, grid.height, token.cursor);
  if (hover && hover.row >= 0) {
    const top = grid.rowEdge(hover.row);
    const left = map.measure === 'levels' ? 0 : grid.columnEdge(Math.max(0, 1 - map.time.from));
    pen.strokeStyle = token['text-1'];
    pen.lineWidth = 1;
    pen.strokeRect(left + 0.5, top + 0.5, grid.width - left - 1, grid.rowEdge(hover.row + 1) - top - 1);
  }
}

function drawYears(pen: CanvasRenderingContext2D, map: HeatMap, palette: Palette, grid: HeatGrid): void {
  const perQuarter = grid.width / (map.time.to - map.time.from + 1);
  for (const mark of yearMarks(map.time, map.baseYear, grid.width)) {
    if (!mark.labelled) continue;
    const middle = (mark.start + 1 - map.time.from) * perQuarter;
    const at = Math.min(Math.max(middle, 14), grid.width - 14);
    if (Math.abs(at - middle) >= 14) continue;
    letter(pen, palette, {
      text: String(mark.year),
      x: at,
      y: grid.height + 9,
      align: 'center',
      colour: palette.token.tick,
    });
  }
}
