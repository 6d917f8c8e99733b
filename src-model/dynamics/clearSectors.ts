import { readBills } from '../outcomes/bills.ts';
import { clearMarket } from '../tradeBlock/clearMarket.ts';
import { blockAddress } from '../tradeBlock/pairKernel/layout.ts';
import { fetch, park, takeAnchor } from '../tradeBlock/pairKernel/pairs.ts';
import { remember, startFromPast } from '../tradeBlock/pastPrices.ts';
import { evaluateExactly, openMarket } from '../tradeBlock/quickSolver.ts';
import { advanceSector } from './advanceSector.ts';
import { demandOf } from './demand.ts';
import type { RunWorkspace } from './runWorkspace.ts';
import { logUnitCost } from './unitCost.ts';

/**
 * Supply and demand of every sector meet, and each takes its states into the next quarter: two sectors at a time by
 * the pair kernel where nothing stands in its way, one by one elsewhere. Returns the first sector without an
 * equilibrium, or −1.
 */
export function clearSectors(run: RunWorkspace, t: number, income: number): number {
  const { S } = run.c;
  for (let s = 0; s < S; s++) {
    if (s % 2 === 0 && clearTwo(run, s, Math.min(s + 2, S), t, income)) s += 1;
    else if (!clearOne(run, s, t, income)) return s;
  }
  return -1;
}

/** The pair from `s` to before `end`, the last of an odd number alone, in the pair kernel; false, with nothing changed, where they have to be solved one by one. */
function clearTwo(run: RunWorkspace, s: number, end: number, t: number, income: number): boolean {
  const { c, policy, block, kernel, solver } = run;
  for (let i = s; i < end; i++) if (policy.caps[i]! > 0 || c.complete[i] === 0) return false;
  for (let i = s; i < end; i++) {
    open(run, i, t, income);
    startFromPast(block, i);
    park(i);
  }
  const address = blockAddress(s);
  let evaluations = kernel(address);
  if (evaluations === 0) {
    renewAnchors(run, s, end, t, income);
    evaluations = kernel(address);
  }
  if (evaluations === 0) return false;
  solver.iterations += (end - s) * evaluations;
  for (let i = s; i < end; i++) {
    fetch(i, c.R);
    conclude(run, i, t);
  }
  return true;
}

/** New anchors for both sectors at their start of this quarter, by exp and log. */
function renewAnchors(run: RunWorkspace, s: number, end: number, t: number, income: number): void {
  for (let i = s; i < end; i++) {
    open(run, i, t, income);
    startFromPast(run.block, i);
    evaluateExactly();
    takeAnchor(i);
  }
}

function clearOne(run: RunWorkspace, s: number, t: number, income: number): boolean {
  const { c, policy, block, restraint, solver } = run;
  open(run, s, t, income);
  const cleared = clearMarket(block, c, s, restraint, policy.caps[s]! > 0);
  solver.iterations += block.found.iterations;
  if (!cleared) return false;
  readBills(block, run.wedges, c, s);
  conclude(run, s, t);
  return true;
}

/** Lays out what the quarter gives to the market of sector `s`: demand, unit cost, supply abroad. */
function open(
  { c, policy, state, block, changes, programmes }: RunWorkspace,
  s: number,
  t: number,
  income: number,
): void {
  const { R } = c;
  const { sector, lnSupply } = block;
  const { s0, u0 } = c.parameters;
  openMarket(c, s);
  demandOf(state, c, s, t, programmes.consumption, income, block.demand);
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
  if (changes.supply[s]) block.rent.fill(0, s * R, (s + 1) * R); // a restraint may have ended
}

/** Reads the equilibrium at hand into the states of sector `s`. */
function conclude(run: RunWorkspace, s: number, t: number): void {
  const { c, state, block, changes, solver } = run;
  const { R, C } = c;
  const { found, spending, lnSpending, shareWeight, pricePower } = block;
  if (!(found.residual <= solver.maxResidual)) solver.maxResidual = found.residual;
  remember(block, s);
  if (changes.kinked[s] && block.smoothQuarters[s]! > 2) block.smoothQuarters[s] = 2; // a kink: a line, not a parabola
  state.price[s] = block.price[C]!;
  state.utilization[s] = found.utilization;
  state.output[s] = (state.capacity[s]! / c.parameters.u0[s]!) * found.utilization;
  const perShare = 1 / (1 - c.parameters.sigma[s]!);
  for (let d = 0; d < R; d++) {
    const market = s * R + d;
    const Pi = spending[d]!;
    state.lnP[market] = lnSpending[d]! * perShare;
    state.chinaShare[market] = Pi > 0 ? (shareWeight[market * R + C]! * pricePower[C]!) / Pi : 0;
  }
  advanceSector(run, s, t);
}
