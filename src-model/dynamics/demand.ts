import type { Calibration } from '../calibration/calibration.ts';
import { lanes } from '../tradeBlock/lanes/lanes.ts';
import { laneOf } from '../tradeBlock/lanes/layout.ts';
import { smallExp, smallExpLimit } from '../tradeBlock/series.ts';
import type { IndustryState } from './industryState.ts';

/**
 * Income feedback of §6: `1 + χ·Σ_s va·(y(t−1)/exp(γK·(t−1)) − 1)`; 1 at `t = 0`.
 */
export function incomeFeedback(state: IndustryState, c: Calibration, t: number): number {
  if (t === 0) return 1;
  const { vaShare } = c.parameters;
  let sum = 0;
  for (let s = 0; s < c.S; s++)
    sum += vaShare[s]! * (state.lastOutput[s]! / c.capacityTrend[(t - 1) * c.S + s]! - 1);
  return 1 + c.incomeFeedback * sum;
}

/** `D[d]` of §6 for sector `s`, into its lane. `consumption[k]` is what programmes add, a fraction of GDP. */
export function demandOf(
  state: IndustryState,
  c: Calibration,
  s: number,
  t: number,
  consumption: Float64Array,
  income: number,
): void {
  const { S, R, C, crossPrice, intermediateUse } = c;
  const slots = c.layout;
  const at = laneOf(c.layout, s) + 2 * slots.demand;
  const firstCross = crossPrice.start[s]!;
  const lastCross = crossPrice.start[s + 1]!;
  for (let d = 0; d < R; d++) {
    let size = c.demandTrend[(t * S + s) * R + d]!;
    if (lastCross > firstCross) {
      let shift = 0;
      for (let i = firstCross; i < lastCross; i++)
        shift += crossPrice.value[i]! * state.lastLnP[crossPrice.column[i]! * R + d]!;
      size *= shift < smallExpLimit && shift > -smallExpLimit ? smallExp(shift) : Math.exp(shift);
    }
    lanes[at + 2 * d] = size;
  }
  let extra = 0;
  for (let k = 0; k < consumption.length; k++) extra += c.beta[k * S + s]! * consumption[k]!;
  const size = lanes[at + 2 * C]!;
  const final = Math.max(0.05 * size, (size + extra * c.gdpOverFinalSales[s]!) * income);
  let used = 0;
  for (let i = intermediateUse.start[s]!; i < intermediateUse.start[s + 1]!; i++)
    used += intermediateUse.value[i]! * state.lastOutput[intermediateUse.column[i]!]!;
  lanes[at + 2 * C] = ((1 - c.K[s]!) * final + used) * c.gapCPower[t * S + s]!;
}
