import { type Cell, cellsOf, type Range, type Size, sizeOf } from './selection.ts';

/** Rows of cells as a spreadsheet hands them over. */
export type Block<T> = readonly (readonly T[])[];

/** A value for a cell of the grid. */
export interface Placed<T> extends Cell {
  readonly value: T;
}

/** Tab-separated lines, as spreadsheets read them. */
export const writeBlock = (block: Block<string>): string => block.map((row) => row.join('\t')).join('\n');

/** The cells of tab-separated lines. The line break that spreadsheets put at the end makes no row. */
export function readBlock(text: string): Block<string> {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t'));
}

/** Width of the widest row: a ragged block is as wide as that, its missing cells are empty. */
export const blockSize = <T>(block: Block<T>): Size => ({
  rows: block.length,
  columns: Math.max(...block.map((row) => row.length)),
});

/**
 * Where a pasted block goes: from the first cell of the selection on; repeated where the selection is a whole number
 * of blocks high and wide, as one value over many cells. `undefined` where the grid ends before the block.
 */
export function pasteRange(block: Size, selected: Range, grid: Size): Range | undefined {
  const { rows, columns } = sizeOf(selected);
  const fits = rows % block.rows === 0 && columns % block.columns === 0;
  const size = fits ? { rows, columns } : block;
  const { top, left } = selected;
  const range = { top, left, bottom: top + size.rows - 1, right: left + size.columns - 1 };
  return range.bottom < grid.rows && range.right < grid.columns ? range : undefined;
}

/** The value for each cell of `range`, the block repeated over it. */
export function tiled<T>(block: Block<T>, range: Range): readonly Placed<T | undefined>[] {
  const size = blockSize(block);
  return cellsOf(range).map((cell) => ({
    ...cell,
    value: block[(cell.row - range.top) % size.rows]?.[(cell.column - range.left) % size.columns],
  }));
}
