import type { Calibration } from '../calibration/calibration.ts';
import type { Wedges } from '../policy/wedges.ts';
import type { TradeBlock } from '../tradeBlock/tradeBlock.ts';

/**
 * What buyers of each market pay with actual wedges, for a sector that was solved alone (the pair kernel does the
 * same for two): `Σ_o π·exp((1−σ)(w−ω))`, `Σ_o π·exp(w−ω)` and the revenue of duties `Σ_{o≠d} τ·V·x·p·e·e^r`.
 */
export function readBills(block: TradeBlock, wedges: Wedges, c: Calibration, s: number): void {
  const { R, C } = c;
  const { shareWeight, flowWeight, pricePower, pull, rent, paidPower, paid, duties } = block;
  for (let d = 0; d < R; d++) {
    let power = 0;
    let bill = 0;
    let duty = 0;
    for (let o = 0; o < R; o++) {
      const row = (s * R + d) * R + o;
      const weight = shareWeight[row]! * pricePower[o]!;
      power += weight * wedges.unadaptedPower[row]!;
      bill += weight * wedges.unadapted[row]!;
      const r = o === C ? rent[s * R + d]! : 0;
      const landed = r === 0 ? 1 : Math.exp(r);
      duty += wedges.duty[row]! * flowWeight[(s * R + o) * R + d]! * pricePower[o]! * landed;
    }
    paidPower[d] = power;
    paid[d] = bill;
    duties[d] = duty * pull[d]!;
  }
}
