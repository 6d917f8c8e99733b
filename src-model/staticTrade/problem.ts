/**
 * A static trade problem: the trade block of one sector with constant supply elasticities. `trade[o][d]` at producer
 * prices, tariffs as fractions `[o][d]`; `sigma` and `epsilon` by destination, `eta` by origin.
 */
export interface StaticTradeProblem {
  readonly regions: readonly string[];
  readonly trade: readonly (readonly number[])[];
  readonly tariffs0: readonly (readonly number[])[];
  readonly tariffs1: readonly (readonly number[])[];
  readonly sigma: readonly number[];
  readonly epsilon: readonly number[];
  readonly eta: readonly number[];
  readonly method: 'nonlinear' | 'loglinear';
}

/** The problem as a file may state it: an elasticity is one number for all regions, or one a region. */
export interface StatedProblem extends Omit<StaticTradeProblem, 'sigma' | 'epsilon' | 'eta'> {
  readonly sigma: number | readonly number[];
  readonly epsilon: number | readonly number[];
  readonly eta: number | readonly number[];
}

/** One number a region. */
export function spelledOut(value: number | readonly number[], size: number): readonly number[] {
  return typeof value === 'number' ? new Array<number>(size).fill(value) : value;
}
