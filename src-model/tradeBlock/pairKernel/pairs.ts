import type { Calibration } from '../../calibration/calibration.ts';
import { market } from '../quickSolver.ts';
import { matrices, slots } from './layout.ts';
import { lanes, type PairKernel } from './pairKernel.ts';

/** First number of a matrix of sector `s` in `lanes`; its entries follow at every second number. */
const laneOf = (matrix: number, s: number, R: number): number => (matrix + (s >> 1) * R * R) * 2 + (s & 1);

export const shareLane = (s: number, R: number): number => laneOf(matrices.shareWeight, s, R);
export const flowLane = (s: number, R: number): number => laneOf(matrices.flowWeight, s, R);
const inverseLane = (s: number, R: number): number => laneOf(matrices.inverse, s, R);

/** Puts the matrices of all sectors at the base point. */
export function resetPairs({ S, R, theta, lambda, baseInverse }: Calibration): void {
  for (let s = 0; s < S; s++) {
    copyIn(theta, s, R, shareLane(s, R));
    copyIn(lambda, s, R, flowLane(s, R));
    copyIn(baseInverse, s, R, inverseLane(s, R));
  }
}

/** Takes over the inverse Jacobian of a sector that was solved alone. */
export function takeInverse(s: number, R: number): void {
  copyIn(market.inverse, s, R, inverseLane(s, R));
}

function copyIn(matrix: Float64Array, s: number, R: number, lane: number): void {
  for (let i = 0; i < R * R; i++) lanes[lane + 2 * i] = matrix[s * R * R + i]!;
}

/** Lays the market at hand, with its anchor and `F`, into lane `lane`. */
export function park(lane: number): void {
  const { x, F, lnSupply, demand, anchor, sector, found } = market;
  const { R, C } = sector;
  for (let o = 0; o < R; o++) {
    const at = 2 * o + lane;
    lanes[2 * slots.x + at] = x[o]!;
    lanes[2 * slots.F + at] = F[o]!;
    lanes[2 * slots.lnSupply + at] = lnSupply[o]!;
    lanes[2 * slots.demand + at] = demand[o]!;
    lanes[2 * slots.anchorX + at] = anchor.x[o]!;
    lanes[2 * slots.anchorPricePower + at] = anchor.pricePower[o]!;
    lanes[2 * slots.anchorInverseSpending + at] = anchor.inverseSpending[o]!;
    lanes[2 * slots.anchorPull + at] = anchor.pull[o]!;
    lanes[2 * slots.anchorBasket + at] = anchor.basket[o]!;
    lanes[2 * slots.anchorLnBasket + at] = anchor.lnBasket[o]!;
  }
  const a = sector.spendingPower;
  let coefficient = 1;
  for (let k = 0; k < 7; k++) {
    coefficient *= (a - k) / (k + 1);
    lanes[2 * (slots.c1 + k) + lane] = coefficient;
  }
  const v = x[C]! + sector.costShift;
  lanes[2 * slots.slope + lane] = 1 - sector.sigma;
  lanes[2 * slots.sigma + lane] = sector.sigma;
  lanes[2 * slots.ownSlope + lane] = sector.sigma + sector.eta;
  lanes[2 * slots.inverseB + lane] = sector.inverseB;
  lanes[2 * slots.zombieUse + lane] = sector.zombies * sector.uz;
  lanes[2 * slots.responsive + lane] = (1 - sector.zombies) * sector.umax;
  lanes[2 * slots.anchorOdds + lane] = Math.exp(-(sector.a + v * sector.inverseB));
  lanes[2 * slots.anchorUtilization + lane] = found.utilization;
  lanes[2 * slots.anchorLnSupply + lane] = Math.log(sector.capacity * found.utilization);
  lanes[2 * slots.residual + lane] = found.residual;
}

/** Clears the pair of sectors `s` and `s + 1` from what was parked; returns evaluations, 0 where it gave up. */
export function clearPair(kernel: PairKernel, s: number, R: number): number {
  return kernel(8 * shareLane(s, R), 8 * flowLane(s, R), 8 * inverseLane(s, R));
}

/** Brings the equilibrium in lane `lane` back as the market at hand. */
export function fetch(lane: number): void {
  const { x, pricePower, spending, pull, basket, demand, sector, found } = market;
  for (let o = 0; o < sector.R; o++) {
    const at = 2 * o + lane;
    x[o] = lanes[2 * slots.x + at]!;
    pricePower[o] = lanes[2 * slots.pricePower + at]!;
    spending[o] = lanes[2 * slots.spending + at]!;
    pull[o] = lanes[2 * slots.pull + at]!;
    basket[o] = lanes[2 * slots.basket + at]!;
    demand[o] = lanes[2 * slots.demand + at]!;
  }
  found.utilization = lanes[2 * slots.utilization + lane]!;
  found.residual = lanes[2 * slots.residual + lane]!;
}
