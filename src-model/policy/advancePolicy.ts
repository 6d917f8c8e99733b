import type { Calibration } from '../calibration/calibration.ts';
import { rampAt } from './actingLever.ts';
import type { Policy } from './policy.ts';
import type { PolicyPlan } from './policyPlan.ts';

/** Which sectors' policy is composed anew in a quarter, and in which of them prices may bend; `[s]`, 0 or 1. */
export interface PolicyChanges {
  readonly composed: Uint8Array;
  /**
   * Set only where a number really changed: the solver's first guess depends on it, and a lever that changes
   * nothing must leave every bit of the results alone.
   */
  readonly kinked: Uint8Array;
}

/**
 * Brings `policy` to quarter `t`. A sector is composed anew, from the base and all levers in their order, only in
 * quarters where the ramp of a lever on it moved.
 */
export function advancePolicy(
  plan: PolicyPlan,
  c: Calibration,
  policy: Policy,
  t: number,
  { composed, kinked }: PolicyChanges,
): void {
  composed.fill(t === 0 ? 1 : 0);
  kinked.fill(0);
  if (moveRamps(plan, t, composed) || t === 0) composeEconomy(plan, policy, composed);
  for (let s = 0; s < policy.S; s++) if (composed[s] && composeSector(plan, c, policy, s)) kinked[s] = 1;
}

/** Returns whether a lever on the whole economy moved. */
function moveRamps(plan: PolicyPlan, t: number, changed: Uint8Array): boolean {
  let economy = false;
  for (const { acting, effect } of plan.levers) {
    const { now } = acting;
    now.before = now.ramp;
    now.ramp = rampAt(acting, t);
    if (acting.lever.kind === 'escalation') {
      if (now.ramp > 0 || now.before > 0) changed.fill(1); // duties and retaliation move every quarter
    } else if (now.ramp !== now.before) {
      if (effect.onEconomy) economy = true;
      if (effect.onSector) for (let s = 0; s < changed.length; s++) changed[s]! |= acting.covers[s]!;
    }
  }
  return economy;
}

function composeEconomy(plan: PolicyPlan, policy: Policy, changed: Uint8Array): void {
  const before = policy.economy.exchangeRate;
  policy.economy.exchangeRate = 1;
  policy.spending.fill(0);
  for (const { acting, effect } of plan.levers) if (acting.now.ramp > 0) effect.onEconomy?.(acting, policy);
  if (policy.economy.exchangeRate !== before) changed.fill(1);
}

/** Returns whether the sector's own supply terms changed; changes of rates show in the wedges. */
function composeSector(plan: PolicyPlan, c: Calibration, policy: Policy, s: number): boolean {
  const { R, tau } = policy;
  const before = supplyTerms(policy, s);
  const links = s * R * R;
  for (let i = links; i < links + R * R; i++) {
    tau[i] = c.tau0[i]!;
    policy.barrier[i] = 0;
  }
  policy.cap.fill(Number.POSITIVE_INFINITY, s * R, (s + 1) * R);
  policy.foreignInputs.fill(1, s * R, (s + 1) * R);
  policy.caps[s] = 0;
  policy.withdrawalSum[s] = 0;
  policy.hardeningSum[s] = 0;
  policy.disciplineSum[s] = 0;
  policy.research[s] = 0;
  const { levers } = plan;
  for (let i = 0; i < levers.length; i++) {
    const { acting, effect } = levers[i]!;
    if (acting.now.ramp > 0 && acting.covers[s]) effect.onSector?.(acting, s, policy);
  }
  for (let i = links; i < links + R * R; i++) if (tau[i]! < -0.99) tau[i] = -0.99;
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
