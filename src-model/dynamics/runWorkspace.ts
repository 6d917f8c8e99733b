import type { Calibration } from '../calibration/calibration.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { type OutcomeBlocks, outcomeBlocks } from '../outcomes/blocks.ts';
import { type GroupMembers, groupMembers } from '../outcomes/writeAggregates.ts';
import type { OutcomeSource } from '../outcomes/writeSector.ts';
import { createPolicyChanges, type PolicyChanges } from '../policy/advancePolicy.ts';
import { createPolicy, type Policy } from '../policy/policy.ts';
import type { PolicyPlan } from '../policy/policyPlan.ts';
import { createWedges, resetWedges, type Wedges } from '../policy/wedges.ts';
import { type PairKernel, pairKernel } from '../tradeBlock/pairKernel/pairKernel.ts';
import { createRestraint, type Restraint } from '../tradeBlock/restraint.ts';
import { createTradeBlock, resetTradeBlock, type TradeBlock } from '../tradeBlock/tradeBlock.ts';
import { type EscalationDuties, escalationDuties } from './escalation.ts';
import { createIndustryState, type IndustryState, resetIndustryState } from './industryState.ts';
import { createProgrammes, type Programmes, resetProgrammes } from './programmes.ts';

/** Arrays of one engine, made once and reused by every run: the hot loop allocates nothing. */
export interface Workspace {
  readonly blocks: OutcomeBlocks;
  readonly members: GroupMembers;
  readonly policy: Policy;
  readonly wedges: Wedges;
  readonly block: TradeBlock;
  readonly state: IndustryState;
  readonly programmes: Programmes;
  readonly restraint: Restraint;
  readonly kernel: PairKernel;
  readonly changes: PolicyChanges;
  readonly exportsTo: Float64Array;
  readonly importsFrom: Float64Array;
}

/** A workspace bound to one run: its constants, its levers, its buffer. */
export interface RunWorkspace extends Workspace {
  readonly c: Calibration;
  readonly plan: PolicyPlan;
  readonly duties: EscalationDuties;
  readonly outcomes: OutcomeSource;
  readonly solver: { iterations: number; maxResidual: number };
}

export function createWorkspace(dataset: Dataset, China: number, quarters: number): Workspace {
  const S = dataset.sectors.length;
  const R = dataset.regions.length;
  const policy = createPolicy(S, R, China);
  return {
    blocks: outcomeBlocks(S, R),
    members: groupMembers(dataset.sectors),
    policy,
    wedges: createWedges(S, R),
    block: createTradeBlock(S, R),
    state: createIndustryState(S, R),
    programmes: createProgrammes(quarters),
    restraint: createRestraint(R),
    kernel: pairKernel(R, China),
    changes: createPolicyChanges(S),
    exportsTo: new Float64Array(R),
    importsFrom: new Float64Array(R),
  };
}

/** Puts every array at the base quarter and binds them to a run. */
export function startRun(
  workspace: Workspace,
  c: Calibration,
  plan: PolicyPlan,
  values: Float64Array,
): RunWorkspace {
  resetTradeBlock(workspace.block, c);
  resetIndustryState(workspace.state, c);
  resetProgrammes(workspace.programmes);
  resetWedges(workspace.wedges);
  workspace.policy.economy.exchangeRate = 1;
  return {
    ...workspace,
    c,
    plan,
    duties: escalationDuties(plan, c),
    outcomes: { ...workspace, c, values },
    solver: { iterations: 0, maxResidual: 0 },
  };
}
