import type { Calibration } from '../calibration/calibration.ts';
import { rampAt } from '../policy/actingLever.ts';
import type { Policy } from '../policy/policy.ts';
import type { PolicyPlan } from '../policy/policyPlan.ts';
import type { IndustryState } from './industryState.ts';

/**
 * End of quarter `t` (§5): each relocation takes its part of what those before it left of `k(t)`; its destination's
 * supply gains the same output at base prices. Returns the capacity that left.
 */
export function relocate(
  plan: PolicyPlan,
  state: IndustryState,
  c: Calibration,
  policy: Policy,
  s: number,
  t: number,
): number {
  const capacity = state.capacity[s]!;
  let left = capacity;
  for (const acting of plan.relocations) {
    const moved = acting.now.ramp - rampAt(acting, t - 1);
    const d = acting.markets[0];
    if (acting.covers[s] === 0 || !(moved > 0) || d === undefined) continue;
    const taken = (acting.lever.percent / 100) * moved * left;
    left -= taken;
    const at = s * c.R + d;
    const ownSupply = c.supplyTrend[t * c.S * c.R + at]! * policy.foreignInputs[at]!;
    const output = (taken / capacity) * state.output[s]! * (c.Y[s * c.R + c.C]! / c.Y[at]!);
    state.relocated[at]! += output / ownSupply;
  }
  return capacity - left;
}
