import { invertInPlace } from '../tradeBlock/invert.ts';
import type { ParameterTable } from './parameterTable.ts';
import type { Shape, TradeShares } from './tradeShares.ts';

/**
 * Inverse Jacobian of `F` (§4) at the base point, `[s,o,m]`, where all logs are 0:
 * `∂F_o/∂ln p_m = [o=m]·(supply slope + σ) − (σ+ε)·Σ_d λ[o,d]·θ[m,d]`.
 * China's supply slope at the base is `etaC` by the choice of `b`.
 */
export function baseInverse({ S, R, C }: Shape, p: ParameterTable, trade: TradeShares): Float64Array {
  const inverse = new Float64Array(S * R * R);
  const swaps = new Int32Array(R);
  for (let s = 0; s < S; s++) {
    const at = s * R * R;
    const cross = p.sigma[s]! + p.epsilon[s]!;
    for (let o = 0; o < R; o++)
      for (let m = 0; m < R; m++) {
        let shared = 0;
        for (let d = 0; d < R; d++) shared += trade.lambda[at + o * R + d]! * trade.theta[at + d * R + m]!;
        const own = o === m ? (o === C ? p.etaC[s]! : p.etaF[s]!) + p.sigma[s]! : 0;
        inverse[at + o * R + m] = own - cross * shared;
      }
    invertInPlace(inverse, at, R, swaps);
  }
  return inverse;
}
