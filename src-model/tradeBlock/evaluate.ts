import type { Calibration } from '../calibration/calibration.ts';
import { seriesLimit, smallExp, smallLogRatio } from './series.ts';
import type { TradeBlock } from './tradeBlock.ts';

/**
 * Evaluates `F` (§4) at `block.x` by exp and log, and makes this point the anchor of the series.
 * Sets `found.residual` to max|F|, NaN where anything left the numbers.
 *
 * Demand and own-price supply abroad are powers of the same price, so one log serves both:
 * `F_o = ln G + (σ+η)·ln p − ln basket`.
 */
export function evaluateExactly(block: TradeBlock, c: Calibration, s: number): void {
  const { R, x, pricePower, spending, pull, basket, demand } = block;
  const { anchorX, anchorPricePower, anchorInverseSpending, anchorPull, anchorBasket, anchorLnBasket } =
    block;
  const sigma = c.parameters.sigma[s]!;
  const power = (sigma + c.parameters.epsilon[s]!) / (1 - sigma);
  for (let o = 0; o < R; o++) {
    const p = Math.exp((1 - sigma) * x[o]!);
    pricePower[o] = p;
    anchorPricePower[o] = p;
    anchorX[o] = x[o]!;
  }
  sumSpending(block, s);
  for (let d = 0; d < R; d++) {
    const Pi = spending[d]!;
    const W = Pi > 0 ? demand[d]! * Math.exp(power * Math.log(Pi)) : 0;
    pull[d] = W;
    anchorPull[d] = W;
    anchorInverseSpending[d] = Pi > 0 ? 1 / Pi : 0;
  }
  fillBaskets(block, s);
  for (let o = 0; o < R; o++) {
    anchorBasket[o] = basket[o]!;
    anchorLnBasket[o] = basket[o]! > 0 ? Math.log(basket[o]!) : 0;
  }
  excessSupply(block, c, s);
}

/**
 * The same by short series around the anchor, several times cheaper.
 * Falls back on `evaluateExactly` where a price, a market's spending or a basket moved too far from it.
 */
export function evaluateNear(block: TradeBlock, c: Calibration, s: number): void {
  const { R, x, anchorX, spending, pull, pricePower } = block;
  const { anchorPricePower, anchorInverseSpending, anchorPull } = block;
  const sigma = c.parameters.sigma[s]!;
  const slope = 1 - sigma;
  let far = false;
  for (let o = 0; o < R; o++) {
    const z = slope * (x[o]! - anchorX[o]!);
    if (!(z < seriesLimit && z > -seriesLimit)) far = true;
    pricePower[o] = anchorPricePower[o]! * smallExp(z);
  }
  sumSpending(block, s);
  const a = (sigma + c.parameters.epsilon[s]!) / slope;
  const [c2, c3, c4] = [(a - 1) / 2, (a - 2) / 3, (a - 3) / 4];
  const [c5, c6, c7] = [(a - 4) / 5, (a - 5) / 6, (a - 6) / 7];
  for (let d = 0; d < R; d++) {
    const inverse = anchorInverseSpending[d]!;
    const u = inverse > 0 ? spending[d]! * inverse - 1 : 0;
    if (!(u < seriesLimit && u > -seriesLimit)) far = true;
    // (1 + u)^a, the binomial series
    pull[d] =
      anchorPull[d]! *
      (1 + a * u * (1 + c2 * u * (1 + c3 * u * (1 + c4 * u * (1 + c5 * u * (1 + c6 * u * (1 + c7 * u)))))));
  }
  fillBaskets(block, s);
  if (far) evaluateExactly(block, c, s);
  else excessSupply(block, c, s);
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

/** `basket[o] = Σ_d flowWeight·W`. */
function fillBaskets({ R, flowWeight, pull, basket }: TradeBlock, s: number): void {
  let at = s * R * R;
  for (let o = 0; o < R; o++) {
    let sum = 0;
    for (let d = 0; d < R; d++) sum += flowWeight[at++]! * pull[d]!;
    basket[o] = sum;
  }
}

/** `F = ln supply − ln demand`, an origin without sales left at 0. */
function excessSupply(block: TradeBlock, c: Calibration, s: number): void {
  const { R, C, x, basket, anchorBasket, anchorLnBasket, lnSupply, F, found } = block;
  const sigma = c.parameters.sigma[s]!;
  const slope = sigma + c.parameters.etaF[s]!;
  let worst = 0;
  for (let o = 0; o < R; o++) {
    const sum = basket[o]!;
    if (sum === 0) {
      F[o] = 0;
      continue;
    }
    const lnBasket = anchorLnBasket[o]! + smallLogRatio(sum, anchorBasket[o]!);
    const own = o === C ? chinaLnSupply(block, c, s) + sigma * x[o]! : lnSupply[o]! + slope * x[o]!;
    const excess = own - lnBasket;
    F[o] = excess;
    const size = excess < 0 ? -excess : excess;
    if (size > worst || Number.isNaN(size)) worst = size;
  }
  found.residual = worst;
  found.iterations += 1;
}

/** `ln y_C` of §4: capacity times utilization, which answers to price less unit cost. */
function chinaLnSupply({ C, x, given, found }: TradeBlock, c: Calibration, s: number): number {
  const { umax, uz } = c.parameters;
  const b = c.b[s]!;
  const responsive = (1 - given.zombies) * umax[s]!;
  const logistic = 1 / (1 + Math.exp(-(c.a[s]! + (x[C]! + given.costShift) / b)));
  const utilization = given.zombies * uz[s]! + responsive * logistic;
  found.utilization = utilization;
  found.supplySlope = (responsive * logistic * (1 - logistic)) / (b * utilization);
  return Math.log(given.capacity * utilization);
}
