import type { Palette } from '../palette.ts';
import { fontOf } from '../screen/pen.ts';

type Measurer = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;

/** Breaks a text into lines of at most `width` pixels: at spaces, in Chinese between characters. */
export function wrapped(
  pen: Measurer,
  palette: Pick<Palette, 'font'>,
  text: string,
  size: number,
  width: number,
): string[] {
  if (text === '') return [];
  pen.font = fontOf(palette, size, 400);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    if (line !== '' && pen.measureText((line + piece).trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}
