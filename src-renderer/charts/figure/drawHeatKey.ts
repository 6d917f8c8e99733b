import { cssColour, heatHigh, heatLow, levelColour } from '../heatRamp.ts';
import type { Palette } from '../palette.ts';
import { letter } from '../screen/pen.ts';

/** The colour key of a heat map: levels around 80 %, or changes of ±10 points around 0. */
export function drawHeatKey(
  pen: CanvasRenderingContext2D,
  palette: Palette,
  changes: boolean,
  left: number,
  top: number,
): void {
  const width = 220;
  const from = changes ? 60 : heatLow;
  for (let x = 0; x < width; x += 1) {
    pen.fillStyle = cssColour(levelColour(palette.heat, from + ((heatHigh - from) * x) / (width - 1)));
    pen.fillRect(left + x, top + 12, 1.5, 5);
  }
  const marks: readonly (readonly [number, string])[] = changes
    ? [
        [60, '−10'],
        [70, '−5'],
        [80, '0'],
        [90, '+5'],
        [100, '+10'],
      ]
    : [60, 70, 80, 90, 100].map((mark) => [mark, String(mark)] as const);
  for (const [mark, text] of marks) {
    const x = left + Math.min(Math.max(((mark - from) / (heatHigh - from)) * width, 10), width - 10);
    letter(pen, palette, {
      text,
      x,
      y: top + 5,
      align: 'center',
      colour: palette.token['text-2'],
      weight: mark === 80 ? 600 : 400,
    });
  }
}
