/** Milliseconds of repeated measurements. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Measurements by name. */
export type Times = Readonly<Record<string, Spread>>;

export function spread(milliseconds: readonly number[]): Spread {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
