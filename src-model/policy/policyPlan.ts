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

/** The levers of one scenario, resolved once a run; the last three lists pick those that act on states. */
export interface PolicyPlan {
  readonly levers: readonly PlannedLever[];
  readonly escalations: readonly ActingLever<LeverOf<'escalation'>>[];
  readonly relocations: readonly ActingLever<LeverOf<'relocation'>>[];
  readonly recyclers: readonly ActingLever<LeverOf<'subsidyWithdrawal'>>[];
}

export function policyPlan(levers: readonly Lever[], dataset: Dataset, China: number): PolicyPlan {
  const planned = levers.map((lever) => ({
    acting: actLever(lever, dataset, China),
    effect: leverEffects[lever.kind] as LeverEffect<Lever>,
  }));
  const ofKind = <K extends LeverKind>(kind: K) =>
    planned.flatMap(({ acting }) => (acting.lever.kind === kind ? [acting as ActingLever<LeverOf<K>>] : []));
  const withdrawals = ofKind('subsidyWithdrawal');
  const recycles = withdrawals.some(({ programme }) => programme >= 0);
  return {
    levers: planned,
    escalations: ofKind('escalation'),
    relocations: ofKind('relocation'),
    recyclers: recycles ? withdrawals : [],
  };
}
