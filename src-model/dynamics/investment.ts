import type { Calibration } from '../calibration/calibration.ts';
import type { IndustryState } from './industryState.ts';

/**
 * `start/k` of §5: replacement and base growth, more with margin beyond the base (`marginGap`, me), with growth that
 * is expected to last, and with the push of local campaigns `ψ`.
 */
export function startRateOf(
  state: IndustryState,
  c: Calibration,
  s: number,
  marginGap: number,
  campaign: number,
): number {
  const { delta, h0, gammaK, iotaM, iotaG, iotaP } = c.parameters;
  const rate =
    delta[s]! +
    h0[s]! +
    gammaK[s]! +
    iotaM[s]! * marginGap +
    iotaG[s]! * (state.smoothGrowth[s]! - gammaK[s]!) +
    iotaP[s]! * (campaign - 1);
  return Math.max(0, rate);
}

/** Two-stage pipeline of mean lag `L`: takes the starts in and returns what is completed, from the stocks before. */
export function build(state: IndustryState, c: Calibration, s: number, starts: number): number {
  const half = c.parameters.L[s]! / 2;
  const passed = state.started[s]! / half;
  const completed = state.building[s]! / half;
  state.started[s]! += starts - passed;
  state.building[s]! += passed - completed;
  return completed;
}
