import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisAround, grown, rangeOf, tickDecimals, ticksOf } from './axis.ts';

const range = fc
  .tuple(fc.double({ min: -1e5, max: 1e5, noNaN: true }), fc.double({ min: 0, max: 1e5, noNaN: true }))
  .map(([min, span]) => ({ min, max: min + span }));

describe('value axes', () => {
  it('hold the range, in round steps that the height has room for', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 2, max: 8 }), (wanted, intervals) => {
        const axis = axisAround(wanted, intervals);
        const slack = axis.step * 1e-6;
        expect(axis.min).toBeLessThanOrEqual(wanted.min + slack);
        expect(axis.max).toBeGreaterThanOrEqual(wanted.max - slack);
        const mantissa = axis.step / 10 ** Math.floor(Math.log10(axis.step) + 1e-9);
        expect([1, 2, 2.5, 5].some((step) => Math.abs(step - mantissa) < 1e-6)).toBe(true);
        expect(ticksOf(axis).length).toBeLessThanOrEqual(intervals + 2);
      }),
    );
  });

  it('take 70 to 85 for utilization in the seventies', () => {
    expect(ticksOf(axisAround({ min: 71.2, max: 84 }, 4))).toEqual([70, 75, 80, 85]);
  });

  it('start at 0 where asked, and keep flat lines flat', () => {
    expect(axisAround({ min: 12, max: 47 }, 4, true).min).toBe(0);
    const flat = axisAround({ min: 74.5, max: 74.5 }, 4);
    expect(flat.max - flat.min).toBeGreaterThan(5);
    expect(ticksOf(axisAround({ min: 0, max: 0 }, 4, true))).toContain(0);
  });

  it('only grow while something moves, by whole steps', () => {
    fc.assert(
      fc.property(range, range, (first, then) => {
        const axis = axisAround(first, 4);
        const next = grown(axis, then);
        const slack = next.step * 1e-6;
        expect(next.min).toBeLessThanOrEqual(Math.min(axis.min, then.min) + slack);
        expect(next.max).toBeGreaterThanOrEqual(Math.max(axis.max, then.max) - slack);
      }),
    );
    expect(grown({ min: 70, max: 80, step: 5 }, { min: 71, max: 81 })).toEqual({ min: 70, max: 85, step: 5 });
    const held = { min: 70, max: 85, step: 5 };
    expect(grown(held, { min: 74, max: 76 })).toBe(held);
  });

  it('know the decimals of their ticks and the ends of values', () => {
    expect(tickDecimals({ min: 0, max: 1, step: 0.25 })).toBe(2);
    expect(tickDecimals({ min: 0, max: 100, step: 20 })).toBe(0);
    expect(rangeOf([3, -1, 2])).toEqual({ min: -1, max: 3 });
    expect(rangeOf([])).toBeUndefined();
  });
});
