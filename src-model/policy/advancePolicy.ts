import type { Calibration } from '../calibration/calibration.ts';
import { rampAt } from './actingLever.ts';
import { composeRates, composeSupply } from './composeSector.ts';
import type { Policy } from './policy.ts';
import type { PlannedLever, PolicyPlan } from './policyPlan.ts';

/** Which sectors' rates and supply terms are composed anew in a quarter, and where prices may bend; `[s]`, 0 or 1. */
export interface PolicyChanges {
  readonly rates: Uint8Array;
  readonly supply: Uint8Array;
  /**
   * Set only where a number really changed: the solver's first guess depends on it, and a lever that changes
   * nothing must leave every bit of the results alone.
   */
  readonly kinked: Uint8Array;
}

export function createPolicyChanges(S: number): PolicyChanges {
  return { rates: new Uint8Array(S), supply: new Uint8Array(S), kinked: new Uint8Array(S) };
}

/**
 * Brings `policy` to quarter `t`. A sector is composed anew, from the base and all levers of the channel in their
 * order, only in quarters where the ramp of one of them moved.
 */
export function advancePolicy(
  plan: PolicyPlan,
  c: Calibration,
  policy: Policy,
  t: number,
  changes: PolicyChanges,
): void {
  const { rates, supply, kinked } = changes;
  const base = t === 0 ? 1 : 0;
  rates.fill(base);
  supply.fill(base);
  kinked.fill(0);
  for (const { acting } of plan.levers) {
    acting.now.before = acting.now.ramp;
    acting.now.ramp = rampAt(acting, t);
  }
  if (plan.onEconomy.some(hasMoved) || t === 0) composeEconomy(plan, policy, rates);
  for (const { now } of plan.escalations) if (now.ramp > 0 || now.before > 0) rates.fill(1); // duties move by themselves
  mark(plan.onRates, rates);
  mark(plan.onSupply, supply);
  for (let s = 0; s < policy.S; s++) {
    if (rates[s]) composeRates(plan, c, policy, s);
    if (supply[s] && composeSupply(plan, c, policy, s)) kinked[s] = 1;
  }
}

const hasMoved = ({ acting }: PlannedLever): boolean => acting.now.ramp !== acting.now.before;

function mark(levers: readonly PlannedLever[], sectors: Uint8Array): void {
  for (let i = 0; i < levers.length; i++) {
    const { acting } = levers[i]!;
    if (acting.now.ramp === acting.now.before) continue;
    for (let s = 0; s < sectors.length; s++) sectors[s]! |= acting.covers[s]!;
  }
}

/** Exchange rate and spending; a new exchange rate moves the wedges of all sectors. */
function composeEconomy(plan: PolicyPlan, policy: Policy, rates: Uint8Array): void {
  const before = policy.economy.exchangeRate;
  policy.economy.exchangeRate = 1;
  policy.spending.fill(0);
  for (const { acting, effect } of plan.onEconomy)
    if (acting.now.ramp > 0) effect.onEconomy?.(acting, policy);
  if (policy.economy.exchangeRate !== before) rates.fill(1);
}
