import type { Calibration } from '../calibration/calibration.ts';
import type { TradeBlock } from './tradeBlock.ts';

/**
 * Analytic Jacobian of `F` at the point last evaluated, written as `[o,m]` with row length `width` from `into[0]`
 * plus `at`: `∂F_o/∂ln p_m = [o=m]·(supply slope + σ) − (σ+ε)·Σ_d (λx[o,d]/y_o)·share[m,d]`.
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
  const { R, C } = c;
  const { shareWeight, flowWeight, pricePower, spending, pull, basket, found } = block;
  const sigma = c.parameters.sigma[s]!;
  const cross = sigma + c.parameters.epsilon[s]!;
  const links = s * R * R;
  for (let o = 0; o < R; o++) {
    const row = at + o * width;
    for (let m = 0; m < R; m++) {
      let shared = 0;
      for (let d = 0; d < R; d++)
        if (spending[d]! > 0)
          shared +=
            (flowWeight[links + o * R + d]! * pull[d]! * shareWeight[links + d * R + m]!) / spending[d]!;
      into[row + m] = basket[o]! > 0 ? -(cross / basket[o]!) * shared * pricePower[m]! : 0;
    }
    if (basket[o]! > 0) into[row + o]! += sigma + (o === C ? found.supplySlope : c.parameters.etaF[s]!);
    else into[row + o] = 1;
  }
}
