import type { MarkerShape } from '../design/scenarioPalette.ts';

/** Path commands that canvas contexts and SVG writers share. */
export interface PathPen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  closePath(): void;
}

/** Corners of the closed shapes, in radii of a circle of the same weight. */
const corners: Partial<Record<MarkerShape, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.92, -0.92],
    [0.92, -0.92],
    [0.92, 0.92],
    [-0.92, 0.92],
  ],
  triangle: [
    [0, -1.2],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
  triangleDown: [
    [0, 1.2],
    [1.15, -0.9],
    [-1.15, -0.9],
  ],
  diamond: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
};

/** Outline of a marker around a point. */
export function traceMarker(pen: PathPen, shape: MarkerShape, x: number, y: number, radius: number): void {
  const polygon = corners[shape];
  if (polygon) {
    polygon.forEach(([dx, dy], i) => {
      if (i === 0) pen.moveTo(x + dx * radius, y + dy * radius);
      else pen.lineTo(x + dx * radius, y + dy * radius);
    });
    pen.closePath();
    return;
  }
  const stroke = (dx: number, dy: number) => {
    pen.moveTo(x - dx * radius, y - dy * radius);
    pen.lineTo(x + dx * radius, y + dy * radius);
  };
  if (shape === 'cross') {
    stroke(1, 1);
    stroke(1, -1);
  } else if (shape === 'plus') {
    stroke(1.2, 0);
    stroke(0, 1.2);
  } else {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, Math.PI * 2);
  }
}

/** Markers that are strokes and have no inside. */
export function isOpenMarker(shape: MarkerShape): boolean {
  return shape === 'cross' || shape === 'plus';
}
