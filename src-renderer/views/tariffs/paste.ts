import { blockSize, type Placed, pasteRange, readBlock, tiled } from './block.ts';
import { type RateRead, readRate } from './rateText.ts';
import { type Range, type Size, sizeOf } from './selection.ts';

/** What a paste would do; nothing at all where it is refused. */
export type Pasted =
  | { readonly ok: true; readonly range: Range; readonly rates: readonly Placed<number>[] }
  | { readonly ok: false; readonly fault: 'tooLarge'; readonly block: Size; readonly room: Size }
  /** The first bad cell, row by row: its place in the block, from 1, and in the grid, from 0. */
  | {
      readonly ok: false;
      readonly fault: 'badCell';
      readonly inBlock: { readonly row: number; readonly column: number };
      readonly inGrid: { readonly row: number; readonly column: number };
      readonly read: Extract<RateRead, { readonly ok: false }>;
    };

/** Reads the text of a spreadsheet into the selected part of a grid of rates. */
export function readPaste(text: string, selected: Range, grid: Size): Pasted {
  const block = readBlock(text);
  const size = blockSize(block);
  const range = pasteRange(size, selected, grid);
  const { top, left } = selected;
  if (!range) {
    const room = sizeOf({ top, left, bottom: grid.rows - 1, right: grid.columns - 1 });
    return { ok: false, fault: 'tooLarge', block: size, room };
  }
  for (let row = 0; row < size.rows; row++)
    for (let column = 0; column < size.columns; column++) {
      const read = readRate(block[row]?.[column] ?? '');
      if (read.ok) continue;
      const inGrid = { row: top + row, column: left + column };
      return { ok: false, fault: 'badCell', inBlock: { row: row + 1, column: column + 1 }, inGrid, read };
    }
  const rates = tiled(block, range).map(({ value = '', ...cell }) => {
    const read = readRate(value);
    return { ...cell, value: read.ok ? read.rate : 0 };
  });
  return { ok: true, range, rates };
}
