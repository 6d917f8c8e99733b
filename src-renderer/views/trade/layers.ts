/**
 * Layers of a stack: each market's values on top of those below, so that lines can be drawn and filled.
 * All series have one length.
 */
export function layersOf(series: readonly ArrayLike<number>[]): Float64Array[] {
  const layers: Float64Array[] = [];
  for (const values of series) {
    const below = layers.at(-1);
    layers.push(Float64Array.from(values, (value, i) => value + (below?.[i] ?? 0)));
  }
  return layers;
}

/** Index of volume at base prices: `Σ V·x / Σ V` over flows, base quarter first (Laspeyres). */
export function volumeIndex(
  flows: readonly { readonly base: number; readonly volume: ArrayLike<number> }[],
  length: number,
): Float64Array {
  const total = flows.reduce((sum, flow) => sum + flow.base, 0);
  return Float64Array.from({ length }, (_, i) =>
    total === 0 ? 0 : flows.reduce((sum, { base, volume }) => sum + base * (volume[i] ?? 0), 0) / total,
  );
}

/** Values as ratios to the base quarter. */
export function valueIndex(values: ArrayLike<number>): Float64Array {
  const base = values[0] ?? 0;
  return Float64Array.from(values, (value) => (base === 0 ? 0 : value / base));
}
