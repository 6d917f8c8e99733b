import { expect, it } from 'vitest';
import { calloutSide } from './calloutSide.ts';

const axis = { min: 70, max: 80, step: 5 };
const line = (from: number, step: number) => Array.from({ length: 41 }, (_, t) => from + t * step);

it.each([
  ['below a line that rises', line(72, 0.1), undefined, 'below'],
  ['above a line that falls', line(78, -0.1), undefined, 'above'],
  ['above a level line', line(75, 0), undefined, 'above'],
  ['away from a reference above it', line(75, 0), line(76, 0), 'below'],
  ['away from a reference below it', line(75, 0), line(74, 0), 'above'],
])('a value stands %s', (_, values, reference, side) => {
  expect(calloutSide(values, 20, axis, reference)).toBe(side);
});
