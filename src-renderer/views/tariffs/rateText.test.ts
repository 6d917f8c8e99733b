import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeExact } from '../../format/index.ts';
import { readRate } from './rateText.ts';

const rate = (text: string) => {
  const read = readRate(text);
  return read.ok ? read.rate : read.fault;
};

describe('a rate as it is typed', () => {
  it.each([
    ['35', 35],
    [' 35.5 % ', 35.5],
    ['35,5%', 35.5],
    ['.5', 0.5],
    ['+7', 7],
    ['-12.5', -12.5],
    ['−12,5', -12.5],
    ['３５．５％', 35.5],
    ['35。5', 35.5],
    ['1.000,0', 1000],
    ['1,000.0', 1000],
    ['12,345', 12.345],
    ['-0', 0],
  ])('%s is %d', (text, wanted) => expect(rate(text)).toBe(wanted));

  it.each(['', '%', 'n/a', '3 5 x', '--5', '1e3', '12..5', '1.2.3', '关税', '35 pp'])(
    '%s is no number',
    (text) => expect(rate(text)).toBe('notANumber'),
  );

  it.each(['-99.1', '1000.1', '2000', '1,234.5'])('%s is out of range', (text) =>
    expect(rate(text)).toBe('outOfRange'),
  );

  it('that is a thousand to some and one to others is refused', () => {
    expect(rate('1,000')).toBe('ambiguous');
    expect(rate('1.000')).toBe('ambiguous');
    expect(rate('1000')).toBe(1000);
  });

  it('reads back what the clipboard was given, and the same with a decimal comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_00000, max: 1000_00000 }), (n) => {
        const exact = n / 100_000;
        const text = writeExact(exact);
        expect(rate(text)).toBe(exact);
        expect(rate(text.replace('.', ','))).toBe(exact);
      }),
    );
  });
});
