import type { OutcomeSeries } from '../outcomes/catalogue.ts';

/** What one scenario projects: every outcome of the catalogue, `quarters + 1` numbers each (index 0: base quarter). */
export interface Projection {
  readonly quarters: number;
  /** One buffer, quarter by quarter: outcome `block` of quarter `t` is at `t · blocks + block`. */
  readonly values: Float64Array;
  readonly solver: SolverReport;
}

export interface SolverReport {
  /** Newton evaluations over all sectors and quarters. */
  readonly iterations: number;
  /** Largest |F| over all sectors and quarters. */
  readonly maxResidual: number;
}

/** One number of a projection. */
export function valueAt({ quarters, values }: Projection, series: OutcomeSeries, t: number): number {
  return values[t * (values.length / (quarters + 1)) + series.block]!;
}

/** A series of a projection, `quarters + 1` numbers from the base quarter on. */
export function seriesOf(projection: Projection, series: OutcomeSeries): Float64Array {
  const { values, quarters } = projection;
  const blocks = values.length / (quarters + 1);
  const numbers = new Float64Array(quarters + 1);
  for (let t = 0; t <= quarters; t++) numbers[t] = values[t * blocks + series.block]!;
  return numbers;
}
