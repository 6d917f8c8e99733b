/** A set of pairs that is a product: each of `rows` with each of `columns`. */
export interface ProductBlock {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export type Pair = readonly [row: string, column: string];

/**
 * Splits a set of pairs into products that do not overlap: rows with the same columns go together, or columns with
 * the same rows, whichever gives fewer products. Names keep their order of first appearance.
 */
export function productBlocks(pairs: readonly Pair[]): readonly ProductBlock[] {
  const byRow = alike(pairs);
  const byColumn = alike(pairs.map(([row, column]): Pair => [column, row]));
  if (byColumn.length < byRow.length)
    return byColumn.map(({ rows, columns }) => ({ rows: columns, columns: rows }));
  return byRow;
}

/** Rows gathered by the set of their columns. */
function alike(pairs: readonly Pair[]): readonly ProductBlock[] {
  const columnsOf = new Map<string, Set<string>>();
  for (const [row, column] of pairs) columnsOf.set(row, (columnsOf.get(row) ?? new Set()).add(column));
  const order = [...new Set(pairs.map(([, column]) => column))];
  const rowsOf = new Map<string, string[]>();
  for (const [row, columns] of columnsOf) {
    const key = JSON.stringify(order.filter((column) => columns.has(column)));
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  return [...rowsOf].map(([key, rows]) => ({ rows, columns: JSON.parse(key) as string[] }));
}
