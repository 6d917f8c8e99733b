import { maxRegions } from './limits.ts';
import { market } from './soleMarket.ts';

const share = new Float64Array(maxRegions ** 2); // share[m,d]·W[d], a row an origin

/**
 * Analytic Jacobian of `F` at the point last evaluated, written as `[o,m]` with row length `width`:
 * `∂F_o/∂ln p_m = [o=m]·(supply slope + σ) − (σ+ε)·Σ_d (λx[o,d]/y_o)·share[m,d]`.
 */
export function jacobian(into: Float64Array, width: number): void {
  const { R, C, sigma, ownSlope, spendingPower, supplySlope } = market;
  const { shareWeight, flowWeight, pricePower, spending, pull, basket } = market;
  const cross = spendingPower * (1 - sigma);
  for (let d = 0; d < R; d++) {
    const perUnit = pull[d]! / spending[d]!;
    for (let m = 0; m < R; m++) share[m * R + d] = shareWeight[d * R + m]! * pricePower[m]! * perUnit;
  }
  for (let o = 0; o < R; o++) {
    const perSale = -cross / basket[o]!;
    for (let m = 0; m < R; m++) {
      let shared = 0;
      for (let d = 0; d < R; d++) shared += flowWeight[o * R + d]! * share[m * R + d]!;
      into[o * width + m] = perSale * shared;
    }
    into[o * width + o]! += o === C ? sigma + supplySlope : ownSlope;
  }
}
