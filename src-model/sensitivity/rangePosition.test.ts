import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atPosition, sharedPosition } from './rangePosition.ts';

const anyRange = fc
  .tuple(
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.double({ min: 0, max: 5, noNaN: true }),
    fc.double({ min: 0, max: 5, noNaN: true }),
  )
  .map(([mode, below, above]) => ({ low: mode - below, mode, high: mode + above }));
const percent = fc.integer({ min: -100, max: 100 });

describe('a place in a range', () => {
  it('names low, mode and high exactly', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect([-100, 0, 100].map((place) => atPosition(range, place))).toEqual([
          range.low,
          range.mode,
          range.high,
        ]);
      }),
    );
  });

  it('rises with its percent and stays in the range', () => {
    fc.assert(
      fc.property(anyRange, percent, percent, (range, a, b) => {
        const [below, above] = [atPosition(range, Math.min(a, b)), atPosition(range, Math.max(a, b))];
        expect(below).toBeLessThanOrEqual(above + 1e-6);
        expect(below).toBeGreaterThanOrEqual(range.low - 1e-6);
        expect(above).toBeLessThanOrEqual(range.high + 1e-6);
      }),
    );
  });
});

describe('a group', () => {
  const wide = fc.record({
    low: fc.integer({ min: 0, max: 9 }),
    mode: fc.integer({ min: 20, max: 40 }),
    high: fc.integer({ min: 60, max: 90 }),
  });

  it('moved together is found where it was put', () => {
    fc.assert(
      fc.property(fc.array(wide, { minLength: 1, maxLength: 19 }), percent, (ranges, place) => {
        const found = sharedPosition(ranges, (range) => atPosition(range, place));
        expect(found.percent).toBe(place);
        expect(found.apart).toEqual([]);
      }),
    );
  });

  it('tells the one that was set on its own', () => {
    const [a, b, c] = [1, 2, 3].map((low) => ({ low, mode: low + 2, high: low + 5 }));
    const found = sharedPosition([a!, b!, c!], (range) => (range === b ? 3.1234 : atPosition(range, -50)));
    expect(found).toEqual({ percent: -50, together: [a, c], apart: [b] });
  });

  it('stands at its mode where none agrees', () => {
    expect(sharedPosition([{ low: 1, mode: 2, high: 3 }], () => 2.3456789).percent).toBe(0);
  });
});
