import { expect, it } from 'vitest';
import { calloutPlace } from './calloutPlace.ts';

const axis = { min: 70, max: 80, step: 5 };
const line = (from: number, step: number) => Array.from({ length: 41 }, (_, t) => from + t * step);

it.each([
  ['below a line that rises', line(72, 0.1), undefined, 'below right'],
  ['above a line that falls', line(78, -0.1), undefined, 'above right'],
  ['above a level line', line(75, 0), undefined, 'above right'],
  ['away from a reference above it', line(75, 0), line(76, 0), 'below right'],
  ['away from a reference below it', line(75, 0), line(74, 0), 'above right'],
  ['before a line that rises from a reference below it', line(72, 0.1), line(73, 0), 'above left'],
  ['before a line that falls from a reference above it', line(78, -0.1), line(77, 0), 'below left'],
  ['below a rising line, far from a reference', line(72, 0.1), line(70.5, 0), 'below right'],
  ['above a reference at the foot of the chart', line(71, 0), line(72, 0), 'above right'],
  ['below a reference at the top of the chart', line(79, 0), line(78, 0), 'below right'],
  ['where the fewest lines pass', line(75, 0), line(76, 0), 'above right', [line(74, 0), line(74.5, -0.01)]],
])('a value stands %s', (_, values, reference, place, others: number[][] = []) => {
  const { side, toward } = calloutPlace({ values, t: 20, last: 40, axis, reference, others });
  expect(`${side} ${toward}`).toBe(place);
});

it('what stands before the last quarters is clear of the lines there', () => {
  const rising = line(70, 0.2);
  expect(calloutPlace({ values: rising, t: 40, last: 40, axis, others: [] })).toEqual({
    side: 'above',
    toward: 'left',
  });
});
