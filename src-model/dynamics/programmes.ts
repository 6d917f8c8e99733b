import type { Calibration } from '../calibration/calibration.ts';
import type { Policy } from '../policy/policy.ts';
import type { PolicyPlan } from '../policy/policyPlan.ts';
import type { IndustryState } from './industryState.ts';

/** Consumption programmes (§6) in the order of `programmeIds`; spending and consumption are fractions of annual GDP. */
export interface Programmes {
  /** `q[k,t]`: spending of all quarters, recycled subsidies included. */
  readonly spending: Float64Array;
  /** `c[k]` of the quarter. */
  readonly consumption: Float64Array;
  /** What withdrawn subsidies of the last quarter pay to each programme. */
  readonly recycled: Float64Array;
}

const [tradeIn, transfers, safetyNet] = [0, 1, 2] as const;

export function createProgrammes(quarters: number): Programmes {
  return {
    spending: new Float64Array(3 * (quarters + 1)),
    consumption: new Float64Array(3),
    recycled: new Float64Array(3),
  };
}

export function resetProgrammes(programmes: Programmes): void {
  programmes.spending.fill(0);
  programmes.consumption.fill(0);
  programmes.recycled.fill(0);
}

/** Consumption of quarter `t`: trade-in is missed later, transfers pass at once, the safety net over three years. */
export function spendOn(programmes: Programmes, c: Calibration, policy: Policy, t: number): void {
  const { spending, consumption, recycled } = programmes;
  const T = c.Q + 1;
  for (let k = 0; k < 3; k++) spending[k * T + t] = policy.spending[k]! + recycled[k]!;
  let broughtForward = 0;
  for (let lag = 1; lag <= 8 && lag <= t; lag++) broughtForward += spending[tradeIn * T + t - lag]!;
  const { mpc, pull } = c;
  consumption[tradeIn] = mpc[tradeIn]! * (spending[tradeIn * T + t]! - pull[tradeIn]! * (broughtForward / 8));
  consumption[transfers] = mpc[transfers]! * spending[transfers * T + t]!;
  consumption[safetyNet]! += (mpc[safetyNet]! * spending[safetyNet * T + t]! - consumption[safetyNet]!) / 12;
}

/** §7: of each sector's yearly saving the part of a lever that recycles is spent by its programme a quarter later. */
export function recycleSavings(
  programmes: Programmes,
  plan: PolicyPlan,
  c: Calibration,
  policy: Policy,
  state: IndustryState,
): void {
  if (plan.recyclers.length === 0) return;
  programmes.recycled.fill(0);
  for (let s = 0; s < c.S; s++) {
    const sum = policy.withdrawalSum[s]!;
    if (sum === 0) continue;
    const saving =
      (c.parameters.s0[s]! - policy.subsidy[s]!) * state.price[s]! * state.output[s]! * c.Y[s * c.R + c.C]!;
    for (const { lever, covers, programme, now } of plan.recyclers) {
      if (programme < 0 || covers[s] === 0) continue;
      const part = ((lever.withdrawalPercent / 100) * now.ramp) / sum;
      programmes.recycled[programme]! += (part * saving) / c.GDP;
    }
  }
}
