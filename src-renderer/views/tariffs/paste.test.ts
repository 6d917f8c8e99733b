import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeExact } from '../../format/index.ts';
import { writeBlock } from './block.ts';
import { readPaste } from './paste.ts';
import { cellsOf, rangeOf, sizeOf } from './selection.ts';

const grid = { rows: 19, columns: 6 };
const cell = fc.record({ row: fc.nat(18), column: fc.nat(5) });
const range = fc.record({ anchor: cell, head: cell }).map(rangeOf);
const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe('a block from a spreadsheet', () => {
  it('copied from a range and pasted on it is what was there', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: -9900, max: 99_900 }), (selected, seed) => {
        const rate = (row: number, column: number) => ((seed + row * 131 + column * 17) % 9000) / 100;
        const { rows, columns } = sizeOf(selected);
        const block = Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => writeExact(rate(selected.top + r, selected.left + c))),
        );
        const pasted = readPaste(writeBlock(block), selected, grid);
        expect(pasted.ok && pasted.rates).toEqual(
          cellsOf(selected).map(({ row, column }) => ({ row, column, value: rate(row, column) })),
        );
      }),
    );
  });

  it('goes from the active cell on, whatever is selected less or more than it', () => {
    const pasted = readPaste('1\t2\r\n3\t4\r\n', at(5, 2), grid);
    expect(pasted.ok && pasted.range).toEqual({ top: 5, left: 2, bottom: 6, right: 3 });
    const more = readPaste('1\n2', { top: 0, left: 0, bottom: 2, right: 0 }, grid);
    expect(more.ok && more.range).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  });

  it('of one value is repeated over the selection, and so is one that fits it several times', () => {
    const one = readPaste('12,5 %', { top: 0, left: 1, bottom: 2, right: 2 }, grid);
    expect(one.ok && one.rates.map(({ value }) => value)).toEqual(Array(6).fill(12.5));
    const two = readPaste('1\n2', { top: 0, left: 0, bottom: 3, right: 0 }, grid);
    expect(two.ok && two.rates.map(({ value }) => value)).toEqual([1, 2, 1, 2]);
  });

  it('is refused whole, naming the first bad cell, in its own place and in the grid', () => {
    expect(readPaste('1\t2\n3\tn/a\nx\t4', at(5, 2), grid)).toEqual({
      ok: false,
      fault: 'badCell',
      inBlock: { row: 2, column: 2 },
      inGrid: { row: 6, column: 3 },
      read: { ok: false, fault: 'notANumber', found: 'n/a' },
    });
    expect(readPaste('1\t2\n3', at(0, 0), grid)).toMatchObject({
      fault: 'badCell',
      inBlock: { row: 2, column: 2 },
    });
    expect(readPaste('', at(0, 0), grid)).toMatchObject({ fault: 'badCell' });
  });

  it('larger than what is left of the grid is refused with the room there is', () => {
    expect(readPaste('1\t2\t3', at(18, 4), grid)).toEqual({
      ok: false,
      fault: 'tooLarge',
      block: { rows: 1, columns: 3 },
      room: { rows: 1, columns: 2 },
    });
  });
});
