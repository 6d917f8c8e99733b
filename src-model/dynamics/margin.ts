import type { Calibration } from '../calibration/calibration.ts';
import { smallExp, smallExpLimit } from '../tradeBlock/series.ts';
import type { IndustryState } from './industryState.ts';

/** `m` of §5, profit over sales: subsidy, less average cost over price, plus the rent of an export restraint. */
export function marginOf(
  state: IndustryState,
  c: Calibration,
  s: number,
  subsidy: number,
  rent: number,
): number {
  const { z0, u0, phi, chiZ, s0, m0 } = c.parameters;
  const z = chiZ[s]! * (state.zombies[s]! - z0[s]!);
  const zombieBurden = Math.abs(z) <= smallExpLimit ? smallExp(z) : Math.exp(z);
  const idleBurden = 1 - phi[s]! + (phi[s]! * u0[s]!) / state.utilization[s]!;
  const averageCost = state.unitCost[s]! * zombieBurden * idleBurden;
  return 1 + subsidy - ((1 + s0[s]! - m0[s]!) * averageCost) / state.price[s]! + rent;
}
