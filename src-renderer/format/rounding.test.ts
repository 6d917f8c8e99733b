import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCellText, writeExact, writeFigure } from './index.ts';
import { roundParts, roundTo } from './rounding.ts';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const decimals = fc.integer({ min: 0, max: 3 });

describe('rounding', () => {
  it('takes halves away from zero in spite of binary fractions', () => {
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-2.5, 0)).toBe(-3);
    expect(Object.is(roundTo(-0.2, 0), 0)).toBe(true);
  });

  it('is the same for a number and its negative', () => {
    fc.assert(fc.property(finite, decimals, (x, d) => roundTo(-x, d) === 0 - roundTo(x, d)));
  });

  it('of parts adds up to the rounded sum and moves no part by a whole unit', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 30 }), decimals, (parts, d) => {
        const scale = 10 ** d;
        const rounded = roundParts(parts, d);
        const sum = parts.reduce((a, b) => a + b, 0);
        const shown = rounded.reduce((a, b) => a + Math.round(b * scale), 0);
        expect(shown).toBe(Math.round(roundTo(sum, d) * scale));
        rounded.forEach((part, i) => {
          expect(Math.abs(part - parts[i]!) * scale).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('of parts leaves what is exactly 0 at 0', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), finite), { minLength: 1 }), (parts) => {
        const rounded = roundParts(parts, 1);
        for (const [i, part] of parts.entries()) if (part === 0) expect(rounded[i]).toBe(0);
      }),
    );
  });
});

describe('figures', () => {
  it('read back as the rounded number', () => {
    fc.assert(
      fc.property(finite, decimals, (x, d) => {
        const text = writeFigure(x, { decimals: d, sign: 'always' });
        expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBeCloseTo(roundTo(x, d), 6);
        expect(text).not.toMatch(/^[+−]0(\.0+)?$/);
      }),
    );
  });
});

describe('numbers for spreadsheets', () => {
  it('carry an ASCII minus and full precision, and are never made text', () => {
    fc.assert(fc.property(finite, (x) => Number(writeExact(x)) === x));
    expect(writeExact(-0.1)).toBe('-0.1');
    expect(writeExact(-0)).toBe('0');
  });

  it('leave only text that starts a formula harmless', () => {
    expect(writeCellText('=HYPERLINK("http://x")')).toBe(`'=HYPERLINK("http://x")`);
    expect(writeCellText('-5 points for steel')).toBe(`'-5 points for steel`);
    expect(writeCellText('US 60 % on everything')).toBe('US 60 % on everything');
  });
});
