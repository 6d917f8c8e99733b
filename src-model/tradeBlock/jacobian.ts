import { market } from './soleMarket.ts';

/**
 * Analytic Jacobian of `F` at the point last evaluated, written as `[o,m]` with row length `width`:
 * `∂F_o/∂ln p_m = [o=m]·(supply slope + σ) − (σ+ε)·Σ_d (λx[o,d]/y_o)·share[m,d]`.
 */
export function jacobian(into: Float64Array, width: number): void {
  const { R, C, sigma, ownSlope, spendingPower, supplySlope } = market;
  const { shareWeight, flowWeight, pricePower, spending, pull, basket } = market;
  const cross = spendingPower * (1 - sigma);
  for (let o = 0; o < R; o++) {
    for (let m = 0; m < R; m++) {
      let shared = 0;
      for (let d = 0; d < R; d++)
        shared += (flowWeight[o * R + d]! * pull[d]! * shareWeight[d * R + m]!) / spending[d]!;
      into[o * width + m] = -(cross / basket[o]!) * shared * pricePower[m]!;
    }
    into[o * width + o]! += o === C ? sigma + supplySlope : ownSlope;
  }
}
