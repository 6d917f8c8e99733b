/**
 * Solves `matrix · x = right` by Gaussian elimination with partial pivoting. Returns `undefined` where the matrix
 * is singular to working precision. The arguments stay untouched.
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | undefined {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < size; column++) {
    const pivotRow = largestBelow(rows, column);
    const pivot = rows[pivotRow]![column]!;
    if (!(Math.abs(pivot) > Number.MIN_VALUE)) return undefined;
    [rows[column], rows[pivotRow]] = [rows[pivotRow]!, rows[column]!];
    for (let i = column + 1; i < size; i++) subtractMultiple(rows[i]!, rows[column]!, column);
  }
  return backSubstitute(rows);
}

function largestBelow(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let i = column + 1; i < rows.length; i++) {
    if (Math.abs(rows[i]![column]!) > Math.abs(rows[best]![column]!)) best = i;
  }
  return best;
}

function subtractMultiple(row: number[], pivotRow: readonly number[], column: number): void {
  const factor = row[column]! / pivotRow[column]!;
  if (factor === 0) return;
  for (let j = column; j < row.length; j++) row[j] = row[j]! - factor * pivotRow[j]!;
}

function backSubstitute(rows: readonly (readonly number[])[]): readonly number[] {
  const size = rows.length;
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i]![size]!;
    for (let j = i + 1; j < size; j++) sum -= rows[i]![j]! * x[j]!;
    x[i] = sum / rows[i]![i]!;
  }
  return x;
}
