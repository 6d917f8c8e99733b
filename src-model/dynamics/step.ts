import { writeAggregates } from '../outcomes/writeAggregates.ts';
import { writeMarkets } from '../outcomes/writeMarkets.ts';
import { writeSector } from '../outcomes/writeSector.ts';
import { advancePolicy } from '../policy/advancePolicy.ts';
import { perceive, setWedges } from '../policy/wedges.ts';
import { clearMarket } from '../tradeBlock/clearMarket.ts';
import { openMarket } from '../tradeBlock/quickSolver.ts';
import { extraInterest, nextDebt } from './debt.ts';
import { demandOf, incomeFeedback } from './demand.ts';
import { escalate } from './escalation.ts';
import { exitRateOf } from './exit.ts';
import { build, startRateOf } from './investment.ts';
import { marginOf } from './margin.ts';
import { recycleSavings, spendOn } from './programmes.ts';
import { relocate } from './relocation.ts';
import type { RunWorkspace } from './runWorkspace.ts';
import { logUnitCost } from './unitCost.ts';
import { nextZombies } from './zombies.ts';

/**
 * One quarter (§5): levers → wedges → demand → unit cost → solve → outcomes → states of the next quarter.
 * Returns the first sector without an equilibrium, or −1. `solver` collects evaluations and the largest residual.
 */
export function step(run: RunWorkspace, t: number): number {
  const { c, plan, policy, wedges, changes, programmes, state, block, outcomes } = run;
  advancePolicy(plan, c, policy, t, changes);
  if (plan.escalations.length > 0) escalate(plan, run.duties, state, c, policy);
  for (let s = 0; s < c.S; s++)
    if (changes.composed[s] && setWedges(wedges, c, policy, s)) changes.kinked[s] = 1;
  spendOn(programmes, c, policy, t);
  state.lastOutput.set(state.output);
  state.lastLnP.set(state.lnP);
  outcomes.exportsTo.fill(0);
  outcomes.importsFrom.fill(0);
  const income = incomeFeedback(state, c, t);
  for (let s = 0; s < c.S; s++) {
    if (t > 0) perceive(wedges, block, c, s, t);
    demandOf(state, c, s, t, programmes.consumption, income, block.demand);
    if (!clearSector(run, s, t)) return s;
    advanceSector(run, s, t);
  }
  recycleSavings(programmes, plan, c, policy, state);
  writeAggregates(outcomes, run.members, stimulusBill(run, t), t);
  state.capacity.set(state.nextCapacity);
  return -1;
}

/** Supply and demand of the sector meet; reads the equilibrium into the states. */
function clearSector(
  { c, policy, state, block, changes, solver, restraint }: RunWorkspace,
  s: number,
  t: number,
): boolean {
  const { R, C } = c;
  const { found, sector, lnSupply, spending } = block;
  const { s0, u0, sigma } = c.parameters;
  openMarket(c, s);
  const lnCost = logUnitCost(state, c, s, policy.research[s]!);
  state.unitCost[s] = Math.exp(lnCost);
  sector.capacity = state.capacity[s]! / u0[s]!;
  sector.zombies = state.zombies[s]!;
  sector.costShift = Math.log((1 + policy.subsidy[s]!) / (1 + s0[s]!)) - lnCost;
  for (let o = 0; o < R; o++) {
    const at = s * R + o;
    const shifted = policy.foreignInputs[at]! * state.relocated[at]!;
    lnSupply[o] = c.lnSupplyGrowth[at]! * t + (shifted === 1 ? 0 : Math.log(shifted));
  }
  if (changes.composed[s]) block.rent.fill(0, s * R, (s + 1) * R); // a restraint may have ended
  const cleared = clearMarket(block, c, s, restraint, policy.caps[s]! > 0);
  solver.iterations += found.iterations;
  if (!(found.residual <= solver.maxResidual)) solver.maxResidual = found.residual;
  if (!cleared) return false;
  if (changes.kinked[s] && block.smoothQuarters[s]! > 2) block.smoothQuarters[s] = 2; // a kink: a line, not a parabola
  state.price[s] = block.price[C]!;
  state.utilization[s] = found.utilization;
  state.output[s] = sector.capacity * found.utilization;
  const perShare = 1 / (1 - sigma[s]!);
  for (let d = 0; d < R; d++) {
    const Pi = spending[d]!;
    state.lnP[s * R + d] = Pi > 0 ? Math.log(Pi) * perShare : 0;
    state.chinaShare[s * R + d] =
      Pi > 0 ? (block.shareWeight[(s * R + d) * R + C]! * block.pricePower[C]!) / Pi : 0;
  }
  return true;
}

/** Margin, outcomes and the states that the sector takes into the next quarter. */
function advanceSector(run: RunWorkspace, s: number, t: number): void {
  const { c, plan, policy, state, outcomes } = run;
  const { gammaK, m0, h0, taum, taug, delta } = c.parameters;
  const sales = state.price[s]! * state.output[s]!;
  const margin = marginOf(state, c, s, policy.subsidy[s]!, policy.caps[s]! > 0 ? restraintRent(run, s) : 0);
  state.margin[s] = margin;
  state.smoothMargin[s]! += (margin - state.smoothMargin[s]!) / taum[s]!;
  if (t > 0) {
    const growth = Math.log(state.output[s]! / state.lastOutput[s]!);
    state.smoothGrowth[s]! += (growth - state.smoothGrowth[s]!) / taug[s]!;
  } else state.smoothGrowth[s] = gammaK[s]!;
  const interest = extraInterest(c, s, state.debt[s]!, sales);
  const softness = policy.softness[s]!;
  const marginGap = state.smoothMargin[s]! - (1 - softness) * interest - m0[s]!;
  const startRate = startRateOf(state, c, s, marginGap, policy.campaign[s]!);
  const zombies = state.zombies[s]!;
  const exitRate = exitRateOf(c, s, zombies, softness, marginGap);
  const starts = state.capacity[s]! * startRate;
  state.startRate[s] = startRate;
  state.exitRate[s] = exitRate;
  state.debt[s] = nextDebt(c, s, state.debt[s]!, starts, margin, sales);
  writeSector(outcomes, s, t);
  writeMarkets(outcomes, s, t);
  const completed = build(state, c, s, starts);
  const leaving = plan.relocations.length > 0 ? relocate(plan, state, c, policy, s, t) : 0;
  const capacity = state.capacity[s]!;
  state.nextCapacity[s] = Math.max(1e-6, capacity + completed - (delta[s]! + exitRate) * capacity - leaving);
  const pressure = state.smoothMargin[s]! - interest - m0[s]!;
  state.zombies[s] = nextZombies(c, s, zombies, softness, pressure, exitRate);
  state.selection[s]! += Math.max(0, exitRate - h0[s]!);
  state.cumulative[s]! += state.output[s]!;
}

/** `rent(t)` of §5: what China's exporters keep of restraints, over sales. */
function restraintRent({ c, block, state }: RunWorkspace, s: number): number {
  const { R, C } = c;
  const { rent, flowWeight, demandPower, pull } = block;
  let kept = 0;
  for (let d = 0; d < R; d++) {
    const r = rent[s * R + d]!;
    if (r > 0) kept += flowWeight[(s * R + C) * R + d]! * demandPower[C]! * pull[d]! * (Math.exp(r) - 1);
  }
  return kept / state.output[s]!;
}

function stimulusBill({ c, programmes, policy }: RunWorkspace, t: number): number {
  let spent = 0;
  for (let k = 0; k < 3; k++) spent += programmes.spending[k * (c.Q + 1) + t]!;
  return spent * c.GDP * policy.economy.exchangeRate;
}
