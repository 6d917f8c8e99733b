import type { ScenarioStyle } from '../../design/scenarioPalette.ts';
import { isOpenMarker, traceMarker } from '../marker.ts';
import type { Palette } from '../palette.ts';

/** Small strokes that several charts draw. All hairlines are filled rectangles on whole pixels. */

/** Size of axis ticks (`--text-tick`), in pixels. */
export const tickSize = 10.5;

export function hairX(
  pen: CanvasRenderingContext2D,
  x: number,
  top: number,
  bottom: number,
  colour: string,
): void {
  pen.fillStyle = colour;
  pen.fillRect(Math.round(x - 0.5), Math.round(top), 1, Math.round(bottom) - Math.round(top));
}

export function hairY(
  pen: CanvasRenderingContext2D,
  y: number,
  left: number,
  right: number,
  colour: string,
): void {
  pen.fillStyle = colour;
  pen.fillRect(Math.round(left), Math.round(y - 0.5), Math.round(right) - Math.round(left), 1);
}

/** A dotted vertical rule of single pixels: the mark of *now*. */
export function dottedX(
  pen: CanvasRenderingContext2D,
  x: number,
  top: number,
  bottom: number,
  colour: string,
): void {
  const left = Math.round(x) + 0.5;
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.setLineDash([2, 2]);
  pen.beginPath();
  pen.moveTo(left, Math.round(top));
  pen.lineTo(left, Math.round(bottom));
  pen.stroke();
  pen.restore();
}

export interface Lettering {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right' | 'center';
  readonly colour: string;
  readonly size?: number;
  readonly weight?: 400 | 500 | 600;
  /** A rim of the ground around the letters, so that they read over lines. */
  readonly halo?: boolean;
}

export function letter(pen: CanvasRenderingContext2D, palette: Palette, lettering: Lettering): void {
  pen.font = fontOf(palette, lettering.size ?? tickSize, lettering.weight ?? 400);
  pen.textRendering = 'geometricPrecision';
  pen.textAlign = lettering.align;
  pen.textBaseline = 'middle';
  if (lettering.halo) {
    pen.strokeStyle = palette.token['bg-panel'];
    pen.lineWidth = 3;
    pen.lineJoin = 'round';
    pen.strokeText(lettering.text, lettering.x, lettering.y);
  }
  pen.fillStyle = lettering.colour;
  pen.fillText(lettering.text, lettering.x, lettering.y);
}

export function fontOf(palette: Pick<Palette, 'font'>, size: number, weight: number): string {
  return `${weight} ${size}px ${palette.font}`;
}

const widths = new Map<string, number>();

/** Width of a text. Measuring is slow and the texts of a board are few, so each is measured once. */
export function textWidth(
  pen: CanvasRenderingContext2D,
  palette: Pick<Palette, 'font'>,
  text: string,
  size: number,
  weight: number,
): number {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen.font = fontOf(palette, size, weight);
  const { width } = pen.measureText(text);
  // End texts hold values and would pile up over a long session.
  if (widths.size > 2000) widths.clear();
  widths.set(key, width);
  return width;
}

/** The longest beginning of a text that fits `room` with an ellipsis; the text itself where it fits whole. */
export function cutToWidth(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  let low = 1;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(`${letters.slice(0, middle).join('').trimEnd()}…`) <= room) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

let generation = 0;

/** Moves when a font arrives: what was lettered before looks different now. */
export const letteringGeneration = (): number => generation;

/** A font arrived: widths change, and with them all that was lettered. */
export function forgetLettering(): void {
  widths.clear();
  generation += 1;
}

/** A scenario's marker with a rim of the ground, so that lines do not run into it. */
export function marker(
  pen: CanvasRenderingContext2D,
  palette: Palette,
  mark: ScenarioStyle,
  place: { readonly x: number; readonly y: number; readonly radius: number; readonly rim: number },
): void {
  const colour = palette.scenario[Number(mark.token.slice('--sc-'.length))] ?? palette.token['text-1'];
  pen.beginPath();
  traceMarker(pen, mark.marker, place.x, place.y, place.radius);
  pen.lineJoin = 'round';
  if (place.rim > 0) {
    pen.strokeStyle = palette.token['bg-panel'];
    pen.lineWidth = place.rim * 2 + (isOpenMarker(mark.marker) ? 1.5 : 0);
    pen.stroke();
  }
  if (isOpenMarker(mark.marker) || mark.hollow) {
    pen.strokeStyle = colour;
    pen.lineWidth = 1.5;
    if (mark.hollow) {
      pen.fillStyle = palette.token['bg-panel'];
      pen.fill();
    }
    pen.stroke();
    return;
  }
  pen.fillStyle = colour;
  pen.fill();
}
