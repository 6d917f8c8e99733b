/** The non-zero entries of a matrix, row by row: row `i` holds entries `start[i]` to `start[i+1] − 1`. */
export interface SparseRows {
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

export function sparseRows(matrix: readonly (readonly number[])[]): SparseRows {
  const entries = matrix.map((row) =>
    row.flatMap((value, column) => (value === 0 ? [] : [{ column, value }])),
  );
  const start = new Int32Array(matrix.length + 1);
  entries.forEach((row, i) => {
    start[i + 1] = start[i]! + row.length;
  });
  const flat = entries.flat();
  return {
    start,
    column: Int32Array.from(flat, (entry) => entry.column),
    value: Float64Array.from(flat, (entry) => entry.value),
  };
}
