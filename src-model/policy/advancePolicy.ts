import type { Calibration } from '../calibration/calibration.ts';
import { rampAt } from './actingLever.ts';
import { differs, type Policy, remember } from './policy.ts';
import type { PolicyPlan } from './policyPlan.ts';

/**
 * Brings `policy` to quarter `t`. A sector is composed anew, from the base and all levers in their order, only in
 * quarters where the ramp of a lever on it moved; `changed[s]` says so to the wedges.
 */
export function advancePolicy(
  plan: PolicyPlan,
  c: Calibration,
  policy: Policy,
  t: number,
  changed: Uint8Array,
): void {
  changed.fill(t === 0 ? 1 : 0);
  if (moveRamps(plan, t, changed) || t === 0) composeEconomy(plan, policy, changed);
  for (let s = 0; s < policy.S; s++) {
    if (!changed[s]) continue;
    remember(policy, s);
    composeSector(plan, c, policy, s);
  }
}

/** Wedges of all links of China move with the exchange rate, whatever the sector's own levers do. */
const byExchangeRate = 2;

/**
 * Takes back `changed[s]` where the quarter's policy, duties of escalation included, equals the last one's: a lever
 * that changes nothing must leave every bit of the results alone (the solver's first guess depends on `changed`).
 */
export function keepRealChanges(policy: Policy, t: number, changed: Uint8Array): void {
  if (t === 0) return;
  for (let s = 0; s < policy.S; s++) {
    if (changed[s]! > 0 && changed[s]! < byExchangeRate && !differs(policy, s)) changed[s] = 0;
  }
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
  if (policy.economy.exchangeRate !== before) changed.fill(byExchangeRate);
}

function composeSector(plan: PolicyPlan, c: Calibration, policy: Policy, s: number): void {
  const { R, tau } = policy;
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
  for (const { acting, effect } of plan.levers)
    if (acting.now.ramp > 0 && acting.covers[s]) effect.onSector?.(acting, s, policy);
  for (let i = links; i < links + R * R; i++) if (tau[i]! < -0.99) tau[i] = -0.99;
  const withdrawn = Math.min(1, policy.withdrawalSum[s]!);
  policy.subsidy[s] = c.parameters.s0[s]! * (1 - withdrawn);
  policy.softness[s] = c.parameters.sb0[s]! * (1 - 0.8 * Math.min(1, policy.hardeningSum[s]!));
  policy.campaign[s] = (1 - withdrawn) * (1 - Math.min(1, policy.disciplineSum[s]!));
}
