import type { Calibration } from '../calibration/calibration.ts';

/** `B` of §5: interest beyond the base, over sales. `sales` is `p_C·y_C`. */
export function extraInterest(c: Calibration, s: number, debt: number, sales: number): number {
  return c.parameters.rq[s]! * (debt / sales - c.parameters.debt0[s]!);
}

/** `debt(t)` of §5, in quarters of base sales, at the end of the quarter. */
export function nextDebt(
  c: Calibration,
  s: number,
  debt: number,
  starts: number,
  margin: number,
  sales: number,
): number {
  return Math.max(0, debt * (1 + c.parameters.rq[s]!) + c.parameters.capex[s]! * starts - margin * sales);
}
