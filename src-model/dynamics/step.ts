import { writeAggregates } from '../outcomes/writeAggregates.ts';
import { advancePolicy } from '../policy/advancePolicy.ts';
import { perceive, setWedges } from '../policy/wedges.ts';
import { clearSectors } from './clearSectors.ts';
import { incomeFeedback } from './demand.ts';
import { escalate } from './escalation.ts';
import { recycleSavings, spendOn } from './programmes.ts';
import type { RunWorkspace } from './runWorkspace.ts';

/**
 * One quarter (§5): levers → wedges → demand → unit cost → solve → outcomes → states of the next quarter.
 * Returns the first sector without an equilibrium, or −1. `solver` collects evaluations and the largest residual.
 */
export function step(run: RunWorkspace, t: number): number {
  const { c, plan, policy, wedges, changes, programmes, state, block, outcomes } = run;
  advancePolicy(plan, c, policy, t, changes);
  if (plan.escalations.length > 0) escalate(plan, run.duties, c, policy);
  for (let s = 0; s < c.S; s++)
    if (changes.rates[s] && setWedges(wedges, c, policy, s)) changes.kinked[s] = 1;
  spendOn(programmes, c, policy, t);
  state.lastOutput.set(state.output);
  state.lastLnP.set(state.lnP);
  outcomes.exportsTo.fill(0);
  outcomes.importsFrom.fill(0);
  const income = incomeFeedback(state, c, t);
  if (t > 0) for (let s = 0; s < c.S; s++) perceive(wedges, block, c, s, t);
  const failed = clearSectors(run, t, income);
  if (failed >= 0) return failed;
  recycleSavings(programmes, plan, c, policy, state);
  writeAggregates(outcomes, run.members, stimulusBill(run, t), t);
  state.capacity.set(state.nextCapacity);
  return -1;
}

function stimulusBill({ c, programmes, policy }: RunWorkspace, t: number): number {
  let spent = 0;
  for (let k = 0; k < 3; k++) spent += programmes.spending[k * (c.Q + 1) + t]!;
  return spent * c.GDP * policy.economy.exchangeRate;
}
