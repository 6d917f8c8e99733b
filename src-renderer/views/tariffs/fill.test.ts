import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledDown, filledOver, fillTarget } from './fill.ts';
import { isWithin, rangeOf } from './selection.ts';

const cell = fc.record({ row: fc.nat(18), column: fc.nat(5) });
const range = fc.record({ anchor: cell, head: cell }).map(rangeOf);

describe('the fill handle', () => {
  it('grows the range along one axis and takes every new cell from the range', () => {
    fc.assert(
      fc.property(range, cell, (source, to) => {
        const target = fillTarget(source, to);
        const sameRows = target.top === source.top && target.bottom === source.bottom;
        const sameColumns = target.left === source.left && target.right === source.right;
        expect(sameRows || sameColumns).toBe(true);
        for (const filled of filledOver(source, target)) {
          expect(isWithin(source, filled.from)).toBe(true);
          expect(isWithin(source, filled.to)).toBe(false);
          expect(sameRows ? filled.to.row : filled.to.column).toBe(
            sameRows ? filled.from.row : filled.from.column,
          );
        }
      }),
    );
  });

  it('repeats a range of several rows, upwards too', () => {
    const source = { top: 4, left: 0, bottom: 5, right: 0 };
    const rows = (target: number) =>
      filledOver(source, fillTarget(source, { row: target, column: 0 })).map(({ to, from }) => [
        to.row,
        from.row,
      ]);
    expect(rows(8)).toEqual([
      [6, 4],
      [7, 5],
      [8, 4],
    ]);
    expect(rows(2)).toEqual([
      [2, 4],
      [3, 5],
    ]);
  });
});

describe('fill down', () => {
  it('repeats the first row, and the row above for a single one', () => {
    const from = (top: number, bottom: number) =>
      filledDown({ top, left: 1, bottom, right: 1 }).map(({ to, from: source }) => [to.row, source.row]);
    expect(from(3, 5)).toEqual([
      [4, 3],
      [5, 3],
    ]);
    expect(from(3, 3)).toEqual([[3, 2]]);
    expect(from(0, 0)).toEqual([]);
  });
});
