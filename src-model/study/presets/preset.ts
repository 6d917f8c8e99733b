import type { Lever } from '../../levers/lever.ts';
import type { Assumptions } from '../study.ts';

/** A ready-made scenario as data: exact levers, and two sentences on what it stands for. */
export interface Preset {
  /** Scenario id and name of the study file. */
  readonly id: string;
  readonly name: string;
  readonly notes: string;
  /** *Measures in force*, or nothing. */
  readonly basedOn?: 'measures-in-force';
  readonly levers: readonly Lever[];
  readonly assumptions?: Assumptions;
}
