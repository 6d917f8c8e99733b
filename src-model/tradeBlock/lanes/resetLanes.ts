import type { Calibration } from '../../calibration/calibration.ts';
import { lanes } from './lanes.ts';
import { laneOf } from './layout.ts';

/** Puts all markets at the base point, with the anchor there: every hat 1, every log 0. */
export function resetLanes(c: Calibration): void {
  for (let s = 0; s < c.S; s++) layBase(c, s, laneOf(c.layout, s));
  if (c.S % 2 === 1) layIdleLane(c);
}

function layBase(c: Calibration, s: number, lane: number): void {
  const { R, layout: slots } = c;
  for (let i = 0; i < R * R; i++) {
    const from = s * R * R + i;
    lanes[lane + 2 * (slots.shareWeight + i)] = c.theta[from]!;
    lanes[lane + 2 * (slots.flowWeight + i)] = c.lambda[from]!;
    lanes[lane + 2 * (slots.inverse + i)] = c.baseInverse[from]!;
    lanes[lane + 2 * (slots.unadapted + i)] = 1;
    lanes[lane + 2 * (slots.unadaptedPower + i)] = 1;
    lanes[lane + 2 * (slots.duty + i)] = 0; // the diagonal is never written, and an engine of another size was here
  }
  for (let o = 0; o < R; o++) {
    const at = lane + 2 * o;
    lanes[at + 2 * slots.slopes] = c.parameters.sigma[s]! + c.parameters.etaF[s]!;
    lanes[at + 2 * slots.anchorX] = 0;
    lanes[at + 2 * slots.anchorPricePower] = 1;
    lanes[at + 2 * slots.anchorPrice] = 1;
    lanes[at + 2 * slots.anchorSpending] = 1;
    lanes[at + 2 * slots.anchorLnSpending] = 0;
    lanes[at + 2 * slots.anchorPull] = 1;
    lanes[at + 2 * slots.anchorIndex] = 1;
    lanes[at + 2 * slots.anchorBasket] = 1;
    lanes[at + 2 * slots.anchorLnBasket] = 0;
  }
  layConstants(c, s, lane);
}

function layConstants(c: Calibration, s: number, lane: number): void {
  const slots = c.layout;
  const { sigma, epsilon, etaF, u0 } = c.parameters;
  const slope = 1 - sigma[s]!;
  lanes[lane + 2 * slots.slope] = slope;
  lanes[lane + 2 * slots.spendingPower] = (sigma[s]! + epsilon[s]!) / slope;
  lanes[lane + 2 * slots.indexPower] = 1 / slope;
  lanes[lane + 2 * slots.cross] = sigma[s]! + epsilon[s]!;
  lanes[lane + 2 * slots.sigma] = sigma[s]!;
  lanes[lane + 2 * slots.ownSlope] = sigma[s]! + etaF[s]!;
  lanes[lane + 2 * slots.a] = c.a[s]!;
  lanes[lane + 2 * slots.inverseB] = 1 / c.b[s]!;
  lanes[lane + 2 * slots.anchorV] = 0;
  lanes[lane + 2 * slots.anchorOdds] = Math.exp(-c.a[s]!);
  lanes[lane + 2 * slots.anchorUtilization] = u0[s]!;
  lanes[lane + 2 * slots.anchorLnUtilization] = Math.log(u0[s]!);
}

/** The lane beside the last of an odd number of sectors: the same sector, resting at its base point. */
function layIdleLane(c: Calibration): void {
  const s = c.S - 1;
  const slots = c.layout;
  const lane = laneOf(c.layout, c.S);
  const { u0, z0, uz, umax } = c.parameters;
  layBase(c, s, lane);
  for (let o = 0; o < c.R; o++) {
    const at = lane + 2 * o;
    lanes[at + 2 * slots.x] = 0;
    lanes[at + 2 * slots.lnSupply] = 0;
    lanes[at + 2 * slots.demand] = 1;
  }
  lanes[lane + 2 * slots.costShift] = 0;
  lanes[lane + 2 * slots.lnCapacity] = -Math.log(u0[s]!);
  lanes[lane + 2 * slots.zombieUse] = z0[s]! * uz[s]!;
  lanes[lane + 2 * slots.responsive] = (1 - z0[s]!) * umax[s]!;
}
