import type { Lever } from '../levers/lever.ts';
import type { Assumptions } from './study.ts';

/** A lever of a resolved scenario and where it was written: the scenario's own, or which ancestor's. */
export interface ResolvedLever {
  readonly lever: Lever;
  /** Id of the scenario whose file entry this is. */
  readonly origin: string;
}

/** A scenario after `basedOn`: the complete list of levers in acting order and all assumptions. */
export interface ResolvedScenario {
  readonly id: string;
  readonly levers: readonly ResolvedLever[];
  readonly assumptions: Assumptions;
}
