import type { Dataset } from '../dataset/dataset.ts';
import { leverEffects } from '../levers/effects.ts';
import type { Lever, LeverKind, LeverOf } from '../levers/lever.ts';
import type { LeverEffect } from '../levers/leverEffect.ts';
import type { ActingLever } from './actingLever.ts';
import { actLever } from './actLever.ts';

export interface PlannedLever {
  readonly acting: ActingLever<Lever>;
  readonly effect: LeverEffect<Lever>;
}

/** The levers of one scenario in their order, and the same by channel. */
export interface PolicyPlan {
  readonly levers: readonly PlannedLever[];
  readonly onRates: readonly PlannedLever[];
  readonly onSupply: readonly PlannedLever[];
  readonly onEconomy: readonly PlannedLever[];
  readonly escalations: readonly ActingLever<LeverOf<'escalation'>>[];
  readonly relocations: readonly ActingLever<LeverOf<'relocation'>>[];
  /** Withdrawals, where any of them recycles its savings. */
  readonly recyclers: readonly ActingLever<LeverOf<'subsidyWithdrawal'>>[];
}

/** Levers resolved before, by identity: a study keeps the objects of levers that did not change. */
export type PlannedBefore = WeakMap<Lever, PlannedLever>;

export function policyPlan(
  levers: readonly Lever[],
  dataset: Dataset,
  China: number,
  before: PlannedBefore = new WeakMap(),
): PolicyPlan {
  const planned = levers.map((lever, i): PlannedLever => {
    const known = levers.indexOf(lever) === i ? before.get(lever) : undefined; // each keeps a ramp of its own
    const entry = known ?? {
      acting: actLever(lever, dataset, China),
      effect: leverEffects[lever.kind] as LeverEffect<Lever>,
    };
    before.set(lever, entry);
    entry.acting.now.ramp = 0;
    return entry;
  });
  const ofKind = <K extends LeverKind>(kind: K) =>
    planned.flatMap(({ acting }) => (acting.lever.kind === kind ? [acting as ActingLever<LeverOf<K>>] : []));
  const withdrawals = ofKind('subsidyWithdrawal');
  return {
    levers: planned,
    onRates: planned.filter(({ effect }) => effect.onRates),
    onSupply: planned.filter(({ effect }) => effect.onSupply),
    onEconomy: planned.filter(({ effect }) => effect.onEconomy),
    escalations: ofKind('escalation'),
    relocations: ofKind('relocation'),
    recyclers: withdrawals.some(({ programme }) => programme >= 0) ? withdrawals : [],
  };
}
