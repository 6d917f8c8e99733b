import type { Calibration } from '../calibration/calibration.ts';
import { seriesLimit, smallExp, smallPower } from './smallExp.ts';
import type { TradeBlock } from './tradeBlock.ts';

/**
 * Evaluates `F` (§4) at `block.x` by exp and log, and makes this point the anchor of the series.
 * Sets `found.residual` to max|F|, NaN where anything left the numbers.
 */
export function evaluateExactly(block: TradeBlock, c: Calibration, s: number): void {
  const { R, C, x, pricePower, demandPower, supplyPower, spending, pull, demand } = block;
  const sigma = c.parameters.sigma[s]!;
  const eta = c.parameters.etaF[s]!;
  const power = (sigma + c.parameters.epsilon[s]!) / (1 - sigma);
  for (let o = 0; o < R; o++) {
    const lnp = x[o]!;
    const p = Math.exp((1 - sigma) * lnp);
    pricePower[o] = p;
    demandPower[o] = p * Math.exp(-lnp);
    supplyPower[o] = o === C ? 1 : Math.exp(eta * lnp);
  }
  sumSpending(block, s);
  for (let d = 0; d < R; d++) {
    const Pi = spending[d]!;
    pull[d] = Pi > 0 ? demand[d]! * Math.exp(power * Math.log(Pi)) : 0;
  }
  block.anchorX.set(x);
  block.anchorPricePower.set(pricePower);
  block.anchorDemandPower.set(demandPower);
  block.anchorSupplyPower.set(supplyPower);
  block.anchorSpending.set(spending);
  block.anchorPull.set(pull);
  excessSupply(block, c, s);
}

/**
 * The same by short series around the anchor, an order of magnitude cheaper.
 * Falls back on `evaluateExactly` where a price or a market's spending moved too far from it.
 */
export function evaluateNear(block: TradeBlock, c: Calibration, s: number): void {
  const { R, C, x, anchorX, spending, anchorSpending, pull, anchorPull } = block;
  const { pricePower, demandPower, supplyPower, anchorPricePower, anchorDemandPower, anchorSupplyPower } =
    block;
  const sigma = c.parameters.sigma[s]!;
  const eta = c.parameters.etaF[s]!;
  const reach = seriesLimit / Math.max(sigma, eta);
  for (let o = 0; o < R; o++) {
    const moved = x[o]! - anchorX[o]!;
    if (!(moved < reach && moved > -reach)) {
      evaluateExactly(block, c, s);
      return;
    }
    const p = smallExp((1 - sigma) * moved);
    pricePower[o] = anchorPricePower[o]! * p;
    demandPower[o] = anchorDemandPower[o]! * p * smallExp(-moved);
    supplyPower[o] = o === C ? 1 : anchorSupplyPower[o]! * smallExp(eta * moved);
  }
  sumSpending(block, s);
  const power = (sigma + c.parameters.epsilon[s]!) / (1 - sigma);
  for (let d = 0; d < R; d++) {
    const anchor = anchorSpending[d]!;
    const moved = anchor > 0 ? spending[d]! / anchor - 1 : 0;
    if (!(moved < seriesLimit && moved > -seriesLimit)) {
      evaluateExactly(block, c, s);
      return;
    }
    pull[d] = anchorPull[d]! * smallPower(moved, power);
  }
  excessSupply(block, c, s);
}

/** `Π[d] = Σ_o shareWeight·p^(1−σ)`. */
function sumSpending({ R, shareWeight, pricePower, spending }: TradeBlock, s: number): void {
  let at = s * R * R;
  for (let d = 0; d < R; d++) {
    let sum = 0;
    for (let o = 0; o < R; o++) sum += shareWeight[at++]! * pricePower[o]!;
    spending[d] = sum;
  }
}

/** Demand for each origin's output, supply, and `F = ln supply − ln demand`. */
function excessSupply(block: TradeBlock, c: Calibration, s: number): void {
  const { R, C, flowWeight, pull, demandPower, supplyPower, supply, sales, F, found, given } = block;
  let at = s * R * R;
  let worst = 0;
  for (let o = 0; o < R; o++) {
    let sum = 0;
    for (let d = 0; d < R; d++) sum += flowWeight[at++]! * pull[d]!;
    const demanded = sum * demandPower[o]!;
    sales[o] = demanded;
    if (c.sells[s * R + o] === 0) {
      F[o] = 0;
      continue;
    }
    let offered: number;
    if (o === C) {
      const { umax, uz } = c.parameters;
      const responsive = (1 - given.zombies) * umax[s]!;
      const logistic = 1 / (1 + Math.exp(-(c.a[s]! + (block.x[C]! + given.costShift) / c.b[s]!)));
      const utilization = given.zombies * uz[s]! + responsive * logistic;
      found.utilization = utilization;
      found.supplySlope = (responsive * logistic * (1 - logistic)) / (c.b[s]! * utilization);
      offered = given.capacity * utilization;
    } else offered = supply[o]! * supplyPower[o]!;
    const excess = logRatio(offered / demanded);
    F[o] = excess;
    const size = excess < 0 ? -excess : excess;
    if (size > worst || Number.isNaN(size)) worst = size;
  }
  found.residual = worst;
  found.iterations += 1;
}

/** `ln r`, by three terms where `r` is so near 1 that they leave less than 1e-16. */
function logRatio(r: number): number {
  const u = r - 1;
  return u < 1e-5 && u > -1e-5 ? u * (1 - u * (1 / 2 - u * (1 / 3))) : Math.log(r);
}
