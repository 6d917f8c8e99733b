import type { Calibration } from '../calibration/calibration.ts';
import type { Policy } from './policy.ts';
import type { PolicyPlan } from './policyPlan.ts';

/** Tariffs and barriers of sector `s`: the base, then each lever; after all of them a rate is at least −99 %. */
export function composeRates(
  { onRates }: PolicyPlan,
  c: Pick<Calibration, 'tau0'>,
  policy: Policy,
  s: number,
): void {
  const { R, tau, barrier } = policy;
  const first = s * R * R;
  const end = first + R * R;
  for (let i = first; i < end; i++) {
    tau[i] = c.tau0[i]!;
    barrier[i] = 0;
  }
  for (let i = 0; i < onRates.length; i++) {
    const { acting, effect } = onRates[i]!;
    if (acting.now.ramp > 0 && acting.covers[s]) effect.onRates?.(acting, s, policy);
  }
  for (let i = first; i < end; i++) if (tau[i]! < -0.99) tau[i] = -0.99;
}

/** Subsidy, budgets, campaigns, research, inputs abroad and caps of sector `s`. Returns whether supply terms changed. */
export function composeSupply({ onSupply }: PolicyPlan, c: Calibration, policy: Policy, s: number): boolean {
  const { R } = policy;
  const before = supplyTerms(policy, s);
  policy.cap.fill(Number.POSITIVE_INFINITY, s * R, (s + 1) * R);
  policy.foreignInputs.fill(1, s * R, (s + 1) * R);
  policy.caps[s] = 0;
  policy.withdrawalSum[s] = 0;
  policy.hardeningSum[s] = 0;
  policy.disciplineSum[s] = 0;
  policy.research[s] = 0;
  for (let i = 0; i < onSupply.length; i++) {
    const { acting, effect } = onSupply[i]!;
    if (acting.now.ramp > 0 && acting.covers[s]) effect.onSupply?.(acting, s, policy);
  }
  const withdrawn = Math.min(1, policy.withdrawalSum[s]!);
  policy.subsidy[s] = c.parameters.s0[s]! * (1 - withdrawn);
  policy.softness[s] = c.parameters.sb0[s]! * (1 - 0.8 * Math.min(1, policy.hardeningSum[s]!));
  policy.campaign[s] = (1 - withdrawn) * (1 - Math.min(1, policy.disciplineSum[s]!));
  return supplyTerms(policy, s) !== before;
}

/** One number that moves with subsidy, research or foreign inputs: enough to notice a kink in supply. */
function supplyTerms({ R, subsidy, research, foreignInputs }: Policy, s: number): number {
  let sum = subsidy[s]! + Math.PI * research[s]!;
  for (let d = 0; d < R; d++) sum += (d + 2) * foreignInputs[s * R + d]!;
  return sum;
}
