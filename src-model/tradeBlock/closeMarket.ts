import { lanes } from './lanes/lanes.ts';
import { type Layout, laneOf, layoutFor } from './lanes/layout.ts';
import { market } from './soleMarket.ts';

/**
 * Lays the equilibrium of the market at hand into the lane of sector `s`, as the pair kernel does for two: prices,
 * indices, China's flows, and what buyers pay. A rent `r[d]` of an export restraint is landed with China's goods.
 */
export function closeMarket(s: number, rent: Float64Array): void {
  const { R, C, sigma, x, pricePower, spending, pull, basket, shareWeight, flowWeight } = market;
  const slots = layoutFor(R);
  const lane = laneOf(slots, s);
  for (let o = 0; o < R; o++) {
    const at = lane + 2 * o;
    const price = Math.exp(x[o]!);
    const lnIndex = Math.log(spending[o]!) / (1 - sigma);
    lanes[at + 2 * slots.x] = x[o]!;
    lanes[at + 2 * slots.pricePower] = pricePower[o]!;
    lanes[at + 2 * slots.price] = price;
    lanes[at + 2 * slots.output] = (basket[o]! * pricePower[o]!) / price;
    lanes[at + 2 * slots.spending] = spending[o]!;
    lanes[at + 2 * slots.lnIndex] = lnIndex;
    lanes[at + 2 * slots.index] = Math.exp(lnIndex);
    lanes[at + 2 * slots.pull] = pull[o]!;
    lanes[at + 2 * slots.chinaShare] = (shareWeight[o * R + C]! * pricePower[C]!) / spending[o]!;
    lanes[at + 2 * slots.chinaFlow] = flowWeight[C * R + o]! * pull[o]!;
    lanes[at + 2 * slots.flowToChina] = flowWeight[o * R + C]! * pull[C]!;
    layBills(slots, lane, o, rent[s * R + o]!);
  }
  lanes[lane + 2 * slots.utilization] = market.utilization;
  lanes[lane + 2 * slots.lnUtilization] = Math.log(market.utilization);
  lanes[lane + 2 * slots.residual] = market.residual;
}

function layBills(slots: Layout, lane: number, d: number, r: number): void {
  const { R, C, pricePower, pull, shareWeight, flowWeight } = market;
  let paidPower = 0;
  let paid = 0;
  let duties = 0;
  for (let o = 0; o < R; o++) {
    const at = lane + 2 * (d * R + o);
    const weight = shareWeight[d * R + o]! * pricePower[o]!;
    const landed = o === C ? Math.exp(r) : 1;
    paidPower += weight * lanes[at + 2 * slots.unadaptedPower]!;
    paid += weight * lanes[at + 2 * slots.unadapted]!;
    duties += lanes[at + 2 * slots.duty]! * flowWeight[o * R + d]! * pricePower[o]! * landed;
  }
  lanes[lane + 2 * (slots.paidPower + d)] = paidPower;
  lanes[lane + 2 * (slots.paid + d)] = paid;
  lanes[lane + 2 * (slots.duties + d)] = duties * pull[d]!;
}
