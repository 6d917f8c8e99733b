import { invertInPlace } from './invert.ts';
import { jacobian } from './jacobian.ts';
import { lanes } from './lanes/lanes.ts';
import { laneOf, layoutFor } from './lanes/layout.ts';
import { maxRegions } from './limits.ts';
import { evaluate, market, openMarket } from './soleMarket.ts';

const inverse = new Float64Array(maxRegions ** 2);
const swaps = new Int32Array(maxRegions);

/** Makes the point at which sector `s` stands its anchor, computed by exp and log, with the inverse Jacobian there. */
export function takeAnchor(s: number, R: number, C: number): void {
  openMarket(s, R, C);
  evaluate();
  const { sigma, x, pricePower, spending, pull, basket, demand } = market;
  const slots = layoutFor(R);
  const lane = laneOf(slots, s);
  for (let o = 0; o < R; o++) {
    const at = lane + 2 * o;
    const lnSpending = Math.log(spending[o]!);
    lanes[at + 2 * slots.anchorX] = x[o]!;
    lanes[at + 2 * slots.anchorPricePower] = pricePower[o]!;
    lanes[at + 2 * slots.anchorPrice] = Math.exp(x[o]!);
    lanes[at + 2 * slots.anchorSpending] = spending[o]!;
    lanes[at + 2 * slots.anchorLnSpending] = lnSpending;
    lanes[at + 2 * slots.anchorPull] = pull[o]! / demand[o]!;
    lanes[at + 2 * slots.anchorIndex] = Math.exp(lnSpending / (1 - sigma));
    lanes[at + 2 * slots.anchorBasket] = basket[o]!;
    lanes[at + 2 * slots.anchorLnBasket] = Math.log(basket[o]!);
  }
  const v = x[C]! + market.costShift;
  lanes[lane + 2 * slots.anchorV] = v;
  lanes[lane + 2 * slots.anchorOdds] = Math.exp(-(market.a + v * market.inverseB));
  lanes[lane + 2 * slots.anchorUtilization] = market.utilization;
  lanes[lane + 2 * slots.anchorLnUtilization] = Math.log(market.utilization);
  takeInverse(lane + 2 * slots.inverse, R);
}

/** One that cannot be inverted leaves the old one: the kernel then gives up, and the full Newton says what is wrong. */
function takeInverse(lane: number, R: number): void {
  jacobian(inverse, R);
  if (!invertInPlace(inverse, 0, R, swaps)) return;
  for (let i = 0; i < R * R; i++) lanes[lane + 2 * i] = inverse[i]!;
}
