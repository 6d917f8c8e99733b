import type { Calibration } from '../calibration/calibration.ts';
import type { LeverOf } from '../levers/lever.ts';
import type { ActingLever } from '../policy/actingLever.ts';
import type { Policy } from '../policy/policy.ts';
import type { PolicyPlan } from '../policy/policyPlan.ts';
import { lanes } from '../tradeBlock/lanes/lanes.ts';
import { laneOf } from '../tradeBlock/lanes/layout.ts';

/** Duties `add[s,d]` that escalation levers have built up, one array a lever in the order of the plan. */
export type EscalationDuties = readonly Float64Array[];

export function escalationDuties(plan: PolicyPlan, c: Calibration): EscalationDuties {
  return plan.escalations.map(() => new Float64Array(c.S * c.R));
}

/** §7 `escalation`, after all other levers: adds its duties, and China's retaliation, to the quarter's tariffs. */
export function escalate(plan: PolicyPlan, duties: EscalationDuties, c: Calibration, policy: Policy): void {
  for (let i = 0; i < plan.escalations.length; i++) {
    const acting = plan.escalations[i]!;
    if (acting.now.ramp === 0) continue;
    for (const d of acting.markets) {
      const mean = raiseDuties(acting, duties[i]!, c, policy, d);
      const retaliation = acting.lever.retaliation * mean;
      for (let s = 0; s < c.S; s++) policy.tau[(s * c.R + d) * c.R + c.C]! += retaliation;
    }
  }
}

/** Returns the mean duty over the lever's sectors that import from China at all; 0 where there is none. */
function raiseDuties(
  { lever, covers }: ActingLever<LeverOf<'escalation'>>,
  add: Float64Array,
  { S, R, C, theta, layout }: Calibration,
  policy: Policy,
  d: number,
): number {
  let sum = 0;
  let sectors = 0;
  for (let s = 0; s < S; s++) {
    const base = theta[(s * R + d) * R + C]!;
    if (covers[s] === 0 || base === 0) continue;
    const at = s * R + d;
    const share = lanes[laneOf(layout, s) + 2 * (layout.chinaShare + d)]!; // as the last quarter left it
    const rise = share / base - 1 - lever.threshold;
    add[at] = rise > 0 ? Math.min(lever.capPercent / 100, add[at]! + lever.response * rise) : add[at]! * 0.9;
    policy.tau[(s * R + C) * R + d]! += add[at]!;
    sum += add[at]!;
    sectors += 1;
  }
  return sectors > 0 ? sum / sectors : 0;
}
