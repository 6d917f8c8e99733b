import type { ActingLever } from '../policy/actingLever.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * What a kind of lever does to a quarter's policy, by channel: rates and barriers on a sector's links, the sector's
 * supply terms, or the whole economy. The first two are called for each covered sector in the order of the levers,
 * on what those before it left. All read `acting.now.ramp`.
 * Kinds that act on states (relocation, escalation) do so where those states live and have no entry here.
 */
export interface LeverEffect<L> {
  readonly onRates?: (acting: ActingLever<L>, s: number, policy: Policy) => void;
  readonly onSupply?: (acting: ActingLever<L>, s: number, policy: Policy) => void;
  readonly onEconomy?: (acting: ActingLever<L>, policy: Policy) => void;
}
