import type { Calibration } from '../../calibration/calibration.ts';
import { market, settled } from '../quickSolver.ts';
import { laneOf, slots } from './layout.ts';
import { lanes } from './pairKernel.ts';

/** Puts all sectors at the base point, with the anchor there: every hat 1, every log 0. */
export function resetPairs(c: Calibration): void {
  const { S } = c;
  for (let s = 0; s < S; s++) layBase(c, s, laneOf(s));
  if (S % 2 === 1) layIdleLane(c);
}

/** The lane beside the last of an odd number of sectors: the same sector, resting at its base point. */
function layIdleLane(c: Calibration): void {
  const s = c.S - 1;
  const lane = laneOf(c.S);
  layBase(c, s, lane);
  for (let o = 0; o < c.R; o++) {
    const at = lane + 2 * o;
    lanes[at + 2 * slots.x] = 0;
    lanes[at + 2 * slots.lnSupply] = 0;
    lanes[at + 2 * slots.demand] = 1;
  }
  const { u0, z0, uz, umax } = c.parameters;
  lanes[lane + 2 * slots.costShift] = 0;
  lanes[lane + 2 * slots.lnCapacity] = -Math.log(u0[s]!);
  lanes[lane + 2 * slots.zombieUse] = z0[s]! * uz[s]!;
  lanes[lane + 2 * slots.responsive] = (1 - z0[s]!) * umax[s]!;
}

function layBase(c: Calibration, s: number, lane: number): void {
  const { R } = c;
  const { sigma, epsilon, etaF, u0 } = c.parameters;
  copyMatrix(c.theta, s, R, lane + 2 * slots.shareWeight);
  copyMatrix(c.lambda, s, R, lane + 2 * slots.flowWeight);
  copyMatrix(c.baseInverse, s, R, lane + 2 * slots.inverse);
  for (let i = 0; i < R * R; i++) {
    lanes[lane + 2 * (slots.unadapted + i)] = 1;
    lanes[lane + 2 * (slots.unadaptedPower + i)] = 1;
  }
  for (let o = 0; o < R; o++) {
    const at = lane + 2 * o;
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
  const slope = 1 - sigma[s]!;
  lanes[lane + 2 * slots.slope] = slope;
  lanes[lane + 2 * slots.spendingPower] = (sigma[s]! + epsilon[s]!) / slope;
  lanes[lane + 2 * slots.indexPower] = 1 / slope;
  lanes[lane + 2 * slots.sigma] = sigma[s]!;
  lanes[lane + 2 * slots.ownSlope] = sigma[s]! + etaF[s]!;
  lanes[lane + 2 * slots.inverseB] = 1 / c.b[s]!;
  lanes[lane + 2 * slots.anchorV] = 0;
  lanes[lane + 2 * slots.anchorOdds] = Math.exp(-c.a[s]!);
  lanes[lane + 2 * slots.anchorUtilization] = u0[s]!;
  lanes[lane + 2 * slots.anchorLnUtilization] = Math.log(u0[s]!);
}

function copyMatrix(matrix: Float64Array, s: number, R: number, lane: number): void {
  for (let i = 0; i < R * R; i++) lanes[lane + 2 * i] = matrix[s * R * R + i]!;
}

/** Takes over the inverse Jacobian of a sector that was solved alone. */
export function takeInverse(s: number, R: number): void {
  copyMatrix(market.inverse, s, R, laneOf(s) + 2 * slots.inverse);
}

/** Makes the point at hand, just evaluated exactly, the anchor of sector `s`. */
export function takeAnchor(s: number): void {
  const { x, pricePower, spending, pull, basket, demand, sector, found } = market;
  const { R, C } = sector;
  const lane = laneOf(s);
  for (let o = 0; o < R; o++) {
    const at = lane + 2 * o;
    const lnSpending = Math.log(spending[o]!);
    lanes[at + 2 * slots.anchorX] = x[o]!;
    lanes[at + 2 * slots.anchorPricePower] = pricePower[o]!;
    lanes[at + 2 * slots.anchorPrice] = Math.exp(x[o]!);
    lanes[at + 2 * slots.anchorSpending] = spending[o]!;
    lanes[at + 2 * slots.anchorLnSpending] = lnSpending;
    lanes[at + 2 * slots.anchorPull] = pull[o]! / demand[o]!;
    lanes[at + 2 * slots.anchorIndex] = Math.exp(lnSpending / (1 - sector.sigma));
    lanes[at + 2 * slots.anchorBasket] = basket[o]!;
    lanes[at + 2 * slots.anchorLnBasket] = Math.log(basket[o]!);
  }
  const v = x[C]! + sector.costShift;
  lanes[lane + 2 * slots.anchorV] = v;
  lanes[lane + 2 * slots.anchorOdds] = Math.exp(-(sector.a + v * sector.inverseB));
  lanes[lane + 2 * slots.anchorUtilization] = found.utilization;
  lanes[lane + 2 * slots.anchorLnUtilization] = Math.log(found.utilization);
}

/** Lays the quarter's market at hand into the lane of sector `s`: start, demand, supply. */
export function park(s: number): void {
  const { x, lnSupply, demand, sector } = market;
  const lane = laneOf(s);
  for (let o = 0; o < sector.R; o++) {
    const at = lane + 2 * o;
    lanes[at + 2 * slots.x] = x[o]!;
    lanes[at + 2 * slots.lnSupply] = lnSupply[o]!;
    lanes[at + 2 * slots.demand] = demand[o]!;
  }
  lanes[lane + 2 * slots.costShift] = sector.costShift;
  lanes[lane + 2 * slots.lnCapacity] = Math.log(sector.capacity);
  lanes[lane + 2 * slots.zombieUse] = sector.zombies * sector.uz;
  lanes[lane + 2 * slots.responsive] = (1 - sector.zombies) * sector.umax;
}

/** Brings the equilibrium of sector `s` back as the market at hand. */
export function fetch(s: number, R: number): void {
  const { x, pricePower, spending, pull, basket, demand, found } = market;
  const { price, demandPower, lnSpending, index, paidPower, paid, duties } = settled;
  const lane = laneOf(s);
  for (let o = 0; o < R; o++) {
    const at = lane + 2 * o;
    const p = lanes[at + 2 * slots.price]!;
    const power = lanes[at + 2 * slots.pricePower]!;
    x[o] = lanes[at + 2 * slots.x]!;
    pricePower[o] = power;
    price[o] = p;
    demandPower[o] = power / p;
    spending[o] = lanes[at + 2 * slots.spending]!;
    lnSpending[o] = lanes[at + 2 * slots.lnSpending]!;
    index[o] = lanes[at + 2 * slots.index]!;
    pull[o] = lanes[at + 2 * slots.pull]!;
    basket[o] = lanes[at + 2 * slots.basket]!;
    demand[o] = lanes[at + 2 * slots.demand]!;
    paidPower[o] = lanes[at + 2 * slots.paidPower]!;
    paid[o] = lanes[at + 2 * slots.paid]!;
    duties[o] = lanes[at + 2 * slots.duties]!;
  }
  found.utilization = lanes[lane + 2 * slots.utilization]!;
  found.residual = lanes[lane + 2 * slots.residual]!;
}
