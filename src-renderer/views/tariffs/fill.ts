import { type Cell, cellsOf, isWithin, type Range, sizeOf } from './selection.ts';

/** A cell and the cell whose rate it takes. */
export interface Filled {
  readonly to: Cell;
  readonly from: Cell;
}

/** The first row of a range repeated over its other rows; a single row takes the row above it, if there is one. */
export function filledDown(range: Range): readonly Filled[] {
  const source = range.top === range.bottom ? range.top - 1 : range.top;
  if (source < 0) return [];
  return cellsOf(range)
    .filter(({ row }) => row !== source)
    .map((to) => ({ to, from: { row: source, column: to.column } }));
}

/** The range that a fill handle dragged to `cell` covers: it grows along one axis, the one dragged along further. */
export function fillTarget(source: Range, { row, column }: Cell): Range {
  const down = Math.max(row - source.bottom, source.top - row, 0);
  const aside = Math.max(column - source.right, source.left - column, 0);
  if (down === 0 && aside === 0) return source;
  return down >= aside
    ? { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) }
    : { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) };
}

/** Cells of `target` outside `source`, each with the cell of `source` that repeats there. */
export function filledOver(source: Range, target: Range): readonly Filled[] {
  const { rows, columns } = sizeOf(source);
  const repeated = (place: number, count: number) => ((place % count) + count) % count;
  return cellsOf(target)
    .filter((cell) => !isWithin(source, cell))
    .map((to) => ({
      to,
      from: {
        row: source.top + repeated(to.row - source.top, rows),
        column: source.left + repeated(to.column - source.left, columns),
      },
    }));
}
