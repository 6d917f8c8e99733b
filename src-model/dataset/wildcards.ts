import type { TableRow } from './tableShape.ts';

/** One axis of a table: the names in dataset order, and the name (or `*`) that a row has there. */
export interface Axis<Value> {
  readonly names: readonly string[];
  readonly of: (value: Value) => string;
}

/**
 * Fills an array over two or three axes from rows that may say `*` (§10): of several rows that fit a cell the one
 * with fewest `*` wins, the later one on a tie. Cells without a row are 0.
 * @returns row-major values, the last axis fastest
 */
export function fillFromRows<Value>(
  rows: readonly TableRow<Value>[],
  axes: readonly Axis<Value>[],
  amount: (value: Value) => number,
): Float64Array {
  const values = new Float64Array(axes.reduce((size, axis) => size * axis.names.length, 1));
  const stars = (value: Value) => axes.filter((axis) => axis.of(value) === '*').length;
  // Painted from the most general row to the most special one; the sort keeps file order within a rank.
  const painted = rows.toSorted((a, b) => stars(b.value) - stars(a.value));
  for (const { value } of painted) {
    const places = axes.map((axis) => positions(axis.names, axis.of(value)));
    for (const index of offsets(axes, places)) values[index] = amount(value);
  }
  return values;
}

function positions(names: readonly string[], name: string): readonly number[] {
  if (name === '*') return names.map((_, i) => i);
  const index = names.indexOf(name);
  return index < 0 ? [] : [index];
}

function offsets<Value>(
  axes: readonly Axis<Value>[],
  places: readonly (readonly number[])[],
): readonly number[] {
  return places.reduce<readonly number[]>(
    (starts, along, i) =>
      starts.flatMap((start) => along.map((place) => start * axes[i]!.names.length + place)),
    [0],
  );
}

/** Row-major values as rows of `columns` numbers. */
export function asMatrix(values: Float64Array, columns: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (let at = 0; at < values.length; at += columns) rows.push([...values.subarray(at, at + columns)]);
  return rows;
}

/** Row-major values as square matrices of `size`, one after the other. */
export function asMatrices(values: Float64Array, size: number): readonly (readonly (readonly number[])[])[] {
  const matrices: (readonly (readonly number[])[])[] = [];
  for (let at = 0; at < values.length; at += size * size) {
    matrices.push(asMatrix(values.subarray(at, at + size * size), size));
  }
  return matrices;
}
