import type { ActingLever } from '../policy/actingLever.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * What a kind of lever does to a quarter's policy. `onSector` is called for each covered sector in the order of
 * the levers, on what those before it left; `onEconomy` once a quarter. Both read `acting.now.ramp`.
 * Kinds that act on states (relocation, escalation) do so where those states live and have no entry here.
 */
export interface LeverEffect<L> {
  readonly onSector?: (acting: ActingLever<L>, s: number, policy: Policy) => void;
  readonly onEconomy?: (acting: ActingLever<L>, policy: Policy) => void;
}
