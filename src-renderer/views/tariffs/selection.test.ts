import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  everything,
  isWithin,
  kept,
  moved,
  rangeOf,
  selectionOf,
  wholeColumns,
} from './selection.ts';

const size = { rows: 19, columns: 6 };
const cell = fc.record({ row: fc.nat(18), column: fc.nat(5) });
const selection = fc.record({ anchor: cell, head: cell });

describe('a selection', () => {
  it('covers the rectangle of its corners, whichever way it was drawn', () => {
    fc.assert(
      fc.property(selection, ({ anchor, head }) => {
        const range = rangeOf({ anchor, head });
        expect(rangeOf({ anchor: head, head: anchor })).toEqual(range);
        expect(rangeOf(selectionOf(range))).toEqual(range);
        expect(cellsOf(range)).toContainEqual(anchor);
        for (const one of cellsOf(range)) expect(isWithin(range, one)).toBe(true);
      }),
    );
  });

  it('never leaves the grid', () => {
    fc.assert(
      fc.property(cell, fc.integer(), fc.integer(), (from, rows, columns) => {
        const to = moved(from, rows, columns, size);
        expect(isWithin(rangeOf(everything(size)), to)).toBe(true);
      }),
    );
    expect(kept(everything(size), { rows: 3, columns: 2 })).toEqual(everything({ rows: 3, columns: 2 }));
  });

  it('of whole columns goes from top to bottom', () => {
    expect(rangeOf(wholeColumns(3, 1, size))).toEqual({ top: 0, left: 1, bottom: 18, right: 3 });
  });
});
