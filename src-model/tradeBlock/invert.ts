/**
 * Inverts the `n × n` matrix at `matrix[at …]` in place by Gauss–Jordan with partial pivoting.
 * Returns false where it is singular; the matrix is then spoilt. `swaps` is scratch of length ≥ n.
 */
export function invertInPlace(matrix: Float64Array, at: number, n: number, swaps: Int32Array): boolean {
  for (let k = 0; k < n; k++) {
    let pivotRow = k;
    for (let r = k + 1; r < n; r++)
      if (Math.abs(matrix[at + r * n + k]!) > Math.abs(matrix[at + pivotRow * n + k]!)) pivotRow = r;
    swaps[k] = pivotRow;
    const pivot = matrix[at + pivotRow * n + k]!;
    if (!(Math.abs(pivot) > 1e-300)) return false;
    if (pivotRow !== k) swapRows(matrix, at, n, k, pivotRow);
    const inverse = 1 / pivot;
    matrix[at + k * n + k] = 1;
    for (let c = 0; c < n; c++) matrix[at + k * n + c]! *= inverse;
    for (let r = 0; r < n; r++) {
      if (r === k) continue;
      const factor = matrix[at + r * n + k]!;
      if (factor === 0) continue;
      matrix[at + r * n + k] = 0;
      for (let c = 0; c < n; c++) matrix[at + r * n + c]! -= factor * matrix[at + k * n + c]!;
    }
  }
  for (let k = n - 1; k >= 0; k--) if (swaps[k] !== k) swapColumns(matrix, at, n, k, swaps[k]!);
  return true;
}

function swapRows(matrix: Float64Array, at: number, n: number, a: number, b: number): void {
  for (let c = 0; c < n; c++) {
    const held = matrix[at + a * n + c]!;
    matrix[at + a * n + c] = matrix[at + b * n + c]!;
    matrix[at + b * n + c] = held;
  }
}

function swapColumns(matrix: Float64Array, at: number, n: number, a: number, b: number): void {
  for (let r = 0; r < n; r++) {
    const held = matrix[at + r * n + a]!;
    matrix[at + r * n + a] = matrix[at + r * n + b]!;
    matrix[at + r * n + b] = held;
  }
}
