/** A place in a grid, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is selected: the rectangle between `anchor`, the active cell, and `head`, the corner that moves. */
export interface Selection {
  readonly anchor: Cell;
  readonly head: Cell;
}

/** Rows and columns of a grid, at least one of each. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells, its ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const oneCell = (cell: Cell): Selection => ({ anchor: cell, head: cell });

export function rangeOf({ anchor, head }: Selection): Range {
  return {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  };
}

export const selectionOf = ({ top, left, bottom, right }: Range): Selection => ({
  anchor: { row: top, column: left },
  head: { row: bottom, column: right },
});

export const sizeOf = ({ top, left, bottom, right }: Range): Size => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const isWithin = ({ top, left, bottom, right }: Range, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The cells of a range, row by row. */
export function cellsOf(range: Range): readonly Cell[] {
  const { rows, columns } = sizeOf(range);
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: range.top + Math.floor(i / columns),
    column: range.left + (i % columns),
  }));
}

/** A cell moved by a number of rows and columns, kept inside the grid. */
export function moved(cell: Cell, rows: number, columns: number, size: Size): Cell {
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  return { row: within(cell.row + rows, size.rows), column: within(cell.column + columns, size.columns) };
}

/** Whole rows or columns between that of the anchor and that of `to`. */
export function wholeRows(from: number, to: number, size: Size): Selection {
  return { anchor: { row: from, column: 0 }, head: { row: to, column: size.columns - 1 } };
}
export function wholeColumns(from: number, to: number, size: Size): Selection {
  return { anchor: { row: 0, column: from }, head: { row: size.rows - 1, column: to } };
}
export const everything = (size: Size): Selection => wholeRows(0, size.rows - 1, size);

/** A selection that still lies inside a grid which may have become smaller. */
export function kept({ anchor, head }: Selection, size: Size): Selection {
  return { anchor: moved(anchor, 0, 0, size), head: moved(head, 0, 0, size) };
}
