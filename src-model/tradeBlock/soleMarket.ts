import { lanes } from './lanes/lanes.ts';
import { laneOf, layoutFor } from './lanes/layout.ts';
import { maxRegions } from './limits.ts';

/**
 * One market by itself, computed by exp and log: for new anchors, for export restraints, and for quarters in which
 * the pair kernel gives up. Layouts as in lanes/layout.ts, without the second lane. Made at the largest size once.
 */
export const market = {
  R: 0,
  C: 0,
  sigma: 0,
  /** `(σ+ε)/(1−σ)`: the power of `Π` in `W`; `σ+η`. */
  spendingPower: 0,
  ownSlope: 0,
  a: 0,
  inverseB: 0,
  costShift: 0,
  lnCapacity: 0,
  zombieUse: 0,
  responsive: 0,
  shareWeight: new Float64Array(maxRegions ** 2), // [d,o]
  flowWeight: new Float64Array(maxRegions ** 2), // [o,d]
  demand: new Float64Array(maxRegions), // D[d]
  lnSupply: new Float64Array(maxRegions), // ln G[o], abroad
  x: new Float64Array(maxRegions), // ln p[o]
  pricePower: new Float64Array(maxRegions), // p^(1−σ)[o]
  spending: new Float64Array(maxRegions), // Π[d]
  pull: new Float64Array(maxRegions), // W[d] = D·P^(σ+ε)
  basket: new Float64Array(maxRegions), // Σ_d flowWeight·W, so that y[o] = basket·p^(−σ)
  F: new Float64Array(2 * maxRegions), // ln supply − ln demand; behind it the rents of restraints
  /** What the last evaluation found. */
  residual: 0,
  utilization: 0,
  supplySlope: 0,
  evaluations: 0,
};

/** Takes the market of sector `s` out of its lane, as the quarter laid it there. */
export function openMarket(s: number, R: number, C: number): void {
  const { shareWeight, flowWeight, demand, lnSupply, x } = market;
  const slots = layoutFor(R);
  const lane = laneOf(slots, s);
  const constant = (slot: number): number => lanes[lane + 2 * slot]!;
  market.R = R;
  market.C = C;
  market.sigma = constant(slots.sigma);
  market.spendingPower = constant(slots.spendingPower);
  market.ownSlope = constant(slots.ownSlope);
  market.a = constant(slots.a);
  market.inverseB = constant(slots.inverseB);
  market.costShift = constant(slots.costShift);
  market.lnCapacity = constant(slots.lnCapacity);
  market.zombieUse = constant(slots.zombieUse);
  market.responsive = constant(slots.responsive);
  market.evaluations = 0;
  for (let i = 0; i < R * R; i++) {
    shareWeight[i] = constant(slots.shareWeight + i);
    flowWeight[i] = constant(slots.flowWeight + i);
  }
  for (let o = 0; o < R; o++) {
    demand[o] = constant(slots.demand + o);
    lnSupply[o] = constant(slots.lnSupply + o);
    x[o] = constant(slots.x + o);
  }
}

/**
 * Evaluates `F` (§4) at `x`. Sets `residual` to max|F|, NaN where anything left the numbers. Demand and supply abroad
 * are powers of the same price, so one log serves both: `F_o = ln G + (σ+η)·ln p − ln basket`.
 */
export function evaluate(): void {
  const { R, C, sigma, spendingPower, ownSlope, shareWeight, flowWeight } = market;
  const { x, demand, lnSupply, pricePower, spending, pull, basket, F } = market;
  for (let o = 0; o < R; o++) pricePower[o] = Math.exp((1 - sigma) * x[o]!);
  for (let d = 0; d < R; d++) {
    let sum = 0;
    for (let o = 0; o < R; o++) sum += shareWeight[d * R + o]! * pricePower[o]!;
    spending[d] = sum;
    pull[d] = demand[d]! * Math.exp(spendingPower * Math.log(sum));
  }
  let worst = 0;
  for (let o = 0; o < R; o++) {
    let sum = 0;
    for (let d = 0; d < R; d++) sum += flowWeight[o * R + d]! * pull[d]!;
    basket[o] = sum;
    const own = o === C ? chinaLnSupply() + sigma * x[o]! : lnSupply[o]! + ownSlope * x[o]!;
    F[o] = own - Math.log(sum);
    const size = Math.abs(F[o]!);
    if (size > worst || Number.isNaN(size)) worst = size;
  }
  market.residual = worst;
  market.evaluations += 1;
}

/** `ln y_C` of §4: capacity times utilization, which answers to price less unit cost. */
function chinaLnSupply(): number {
  const { C, x, a, inverseB, costShift, zombieUse, responsive, lnCapacity } = market;
  const logistic = 1 / (1 + Math.exp(-(a + (x[C]! + costShift) * inverseB)));
  const utilization = zombieUse + responsive * logistic;
  market.utilization = utilization;
  market.supplySlope = (responsive * logistic * (1 - logistic) * inverseB) / utilization;
  return lnCapacity + Math.log(utilization);
}
