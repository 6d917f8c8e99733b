import type { Calibration } from '../calibration/calibration.ts';
import type { TradeBlock } from './tradeBlock.ts';

/**
 * Analytic Jacobian of `F` at the point last evaluated, written as `[o,m]` with row length `width` at `into[at …]`:
 * `∂F_o/∂ln p_m = [o=m]·(supply slope + σ) − (σ+ε)·Σ_d (λx[o,d]/y_o)·share[m,d]`.
 * A dropped origin has a 1 on the diagonal, so that its price stays where it is.
 */
export function jacobian(
  block: TradeBlock,
  c: Calibration,
  s: number,
  into: Float64Array,
  at: number,
  width: number,
): void {
  const { R, C, shareWeight, flowWeight, pricePower, demandPower, spending, pull, sales, found } = block;
  const sigma = c.parameters.sigma[s]!;
  const cross = sigma + c.parameters.epsilon[s]!;
  const links = s * R * R;
  for (let o = 0; o < R; o++) {
    const row = at + o * width;
    if (c.sells[s * R + o] === 0) {
      for (let m = 0; m < R; m++) into[row + m] = o === m ? 1 : 0;
      continue;
    }
    const perUnit = (cross * demandPower[o]!) / sales[o]!;
    for (let m = 0; m < R; m++) {
      let shared = 0;
      for (let d = 0; d < R; d++) {
        if (spending[d]! > 0)
          shared +=
            (flowWeight[links + o * R + d]! * pull[d]! * shareWeight[links + d * R + m]!) / spending[d]!;
      }
      into[row + m] = -perUnit * shared * pricePower[m]!;
    }
    into[row + o]! += sigma + (o === C ? found.supplySlope : c.parameters.etaF[s]!);
  }
}
