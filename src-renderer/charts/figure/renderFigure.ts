import type { Palette } from '../palette.ts';
import { letter } from '../screen/pen.ts';
import { drawFacets } from './drawFacets.ts';
import { drawLegend, drawLineFigure } from './drawLineFigure.ts';
import type { Figure } from './figure.ts';
import { wrapped } from './wrapped.ts';

/** Slide 16:9: laid out at 1280 px of width and scaled as a whole. */
export const figureWidth = 1280;
export const figureHeight = 720;
export const figureScale = 2;

const margin = 48;
const noteSize = 11;
const noteLine = 16;

/**
 * Draws a figure for taking away: bar, title, subtitle, chart, and the note, source and provenance that can't be
 * switched off. Answers a canvas of 2560 × 1440 pixels.
 */
export function renderFigure(figure: Figure, palette: Palette): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = figureWidth * figureScale;
  canvas.height = figureHeight * figureScale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no drawing context');
  pen.scale(figureScale, figureScale);
  const { token } = palette;
  const right = figureWidth - margin;
  pen.fillStyle = token['bg-panel'];
  pen.fillRect(0, 0, figureWidth, figureHeight);
  pen.fillStyle = token['text-1'];
  pen.fillRect(margin, 36, 40, 4);

  const text = { x: margin, align: 'left', colour: token['text-1'] } as const;
  letter(pen, palette, { ...text, text: figure.title, y: 66, size: 24, weight: 600 });
  letter(pen, palette, { ...text, text: figure.subtitle, y: 94, size: 13.5, colour: token['text-2'] });

  const notes = wrapped(pen, palette, figure.note, noteSize, right - margin);
  const sources = wrapped(pen, palette, figure.source, noteSize, right - margin);
  const footTop = figureHeight - 30 - (notes.length + sources.length + 1) * noteLine;
  let y = footTop;
  for (const line of [...notes, ...sources]) {
    y += noteLine;
    letter(pen, palette, {
      ...text,
      text: line,
      y: y - noteLine / 2 + 4,
      size: noteSize,
      colour: token['text-2'],
    });
  }
  y += noteLine;
  const foot = { y: y - noteLine / 2 + 4, size: noteSize, colour: token['text-3'] };
  letter(pen, palette, { ...text, ...foot, text: figure.provenance.left });
  letter(pen, palette, { ...text, ...foot, text: figure.provenance.right, x: right, align: 'right' });
  pen.fillStyle = token['line-2'];
  pen.fillRect(margin, footTop - 8, right - margin, 1);

  const top = 116;
  const frame = { left: margin, top, width: right - margin, height: footTop - 20 - top };
  const { body } = figure;
  if (body.kind === 'line') {
    const used = drawLegend(pen, body, palette, frame);
    drawLineFigure(pen, body, palette, { ...frame, top: frame.top + used, height: frame.height - used });
  } else drawFacets(pen, body, palette, frame);
  return canvas;
}

/** The picture as a PNG file. */
export async function figurePng(figure: Figure, palette: Palette): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = renderFigure(figure, palette);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('the picture could not be encoded');
  return new Uint8Array(await blob.arrayBuffer());
}
