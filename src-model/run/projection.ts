import type { OutcomeSeries } from '../outcomes/catalogue.ts';

/** What one scenario projects: every outcome of the catalogue, `quarters + 1` numbers each (index 0: base quarter). */
export interface Projection {
  readonly quarters: number;
  /** One buffer; a series starts at `block · (quarters + 1)`. */
  readonly values: Float64Array;
  readonly solver: SolverReport;
}

export interface SolverReport {
  /** Newton evaluations over all sectors and quarters. */
  readonly iterations: number;
  /** Largest |F| over all sectors and quarters. */
  readonly maxResidual: number;
}

/** A series of a projection as a view on its buffer: no copy. */
export function seriesOf(projection: Projection, series: OutcomeSeries): Float64Array {
  const length = projection.quarters + 1;
  return projection.values.subarray(series.block * length, (series.block + 1) * length);
}
