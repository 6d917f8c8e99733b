import { lanes } from '../tradeBlock/lanes/lanes.ts';
import { blockAddress, laneOf } from '../tradeBlock/lanes/layout.ts';
import { suitsKernel } from '../tradeBlock/pairKernel/suitsKernel.ts';
import { rememberPrices, startFromPast } from '../tradeBlock/pastPrices.ts';
import { market } from '../tradeBlock/soleMarket.ts';
import { solveAlone } from '../tradeBlock/solveAlone.ts';
import { takeAnchor } from '../tradeBlock/takeAnchor.ts';
import { advanceSector } from './advanceSector.ts';
import { demandOf } from './demand.ts';
import type { RunWorkspace } from './runWorkspace.ts';
import { logUnitCost } from './unitCost.ts';

/**
 * Supply and demand of every sector meet, and each takes its states into the next quarter: two sectors at a time by
 * the pair kernel, one by one under export restraints and where the kernel does not serve or gives up. Returns the
 * first sector without an equilibrium, or −1.
 */
export function clearSectors(run: RunWorkspace, t: number, income: number): number {
  const { c, policy } = run;
  for (let s = 0; s < c.S; s += 2) {
    const end = Math.min(s + 2, c.S);
    let alone = false;
    for (let i = s; i < end; i++) {
      open(run, i, t, income);
      if (policy.caps[i]! > 0 || !suitsKernel(c, i)) alone = true;
    }
    if (alone || !clearPair(run, s, end)) for (let i = s; i < end; i++) if (!clearAlone(run, i)) return i;
    for (let i = s; i < end; i++) conclude(run, i, t);
  }
  return -1;
}

/** Lays what the quarter gives to the market of sector `s` into its lane: start, demand, unit cost, supply abroad. */
function open(
  { c, policy, state, block, changes, programmes }: RunWorkspace,
  s: number,
  t: number,
  income: number,
): void {
  const { R, lnSupplyGrowth } = c;
  const { s0, u0, uz, umax } = c.parameters;
  const slots = c.layout;
  const lane = laneOf(c.layout, s);
  startFromPast(block, c, s);
  demandOf(state, c, s, t, programmes.consumption, income);
  const lnCost = logUnitCost(state, c, s, policy.research[s]!);
  const zombies = state.zombies[s]!;
  state.unitCost[s] = Math.exp(lnCost);
  const subsidy = policy.subsidy[s]!;
  const subsidyShift = subsidy === s0[s]! ? 0 : Math.log((1 + subsidy) / (1 + s0[s]!));
  lanes[lane + 2 * slots.costShift] = subsidyShift - lnCost;
  lanes[lane + 2 * slots.lnCapacity] = Math.log(state.capacity[s]! / u0[s]!);
  lanes[lane + 2 * slots.zombieUse] = zombies * uz[s]!;
  lanes[lane + 2 * slots.responsive] = (1 - zombies) * umax[s]!;
  for (let o = 0; o < R; o++) {
    const at = s * R + o;
    const shifted = policy.foreignInputs[at]! * state.relocated[at]!;
    lanes[lane + 2 * (slots.lnSupply + o)] =
      lnSupplyGrowth[at]! * t + (shifted === 1 ? 0 : Math.log(shifted));
  }
  if (changes.supply[s]) block.rent.fill(0, s * R, (s + 1) * R); // a restraint may have ended
}

/** The pair from `s` to before `end` in the kernel, with new anchors where the old ones are out of reach. */
function clearPair({ c, kernel, solver }: RunWorkspace, s: number, end: number): boolean {
  const address = blockAddress(c.layout, s);
  let evaluations = kernel(address);
  if (evaluations === 0) {
    for (let i = s; i < end; i++) takeAnchor(i, c.R, c.C);
    evaluations = kernel(address);
  }
  solver.iterations += (end - s) * evaluations;
  return evaluations > 0;
}

function clearAlone(run: RunWorkspace, s: number): boolean {
  const { c, policy, block, restraint, solver } = run;
  const cleared = solveAlone(block, restraint, c, policy.cap, policy.caps[s]! > 0, s);
  solver.iterations += market.evaluations;
  if (!cleared) solver.maxResidual = market.residual;
  return cleared;
}

/** Reads the equilibrium out of the lane of sector `s` into its states. */
function conclude(run: RunWorkspace, s: number, t: number): void {
  const { c, state, block, changes, solver } = run;
  const { R, C, buys } = c;
  const slots = c.layout;
  const lane = laneOf(c.layout, s);
  const residual = lanes[lane + 2 * slots.residual]!;
  if (residual > solver.maxResidual) solver.maxResidual = residual;
  rememberPrices(block, c, s, changes.kinked[s] === 1);
  const utilization = lanes[lane + 2 * slots.utilization]!;
  state.price[s] = lanes[lane + 2 * (slots.price + C)]!;
  state.utilization[s] = utilization;
  state.output[s] = (state.capacity[s]! / c.parameters.u0[s]!) * utilization;
  const lnOutput = lanes[lane + 2 * slots.lnCapacity]! + lanes[lane + 2 * slots.lnUtilization]!;
  state.growth[s] = lnOutput - state.lnOutput[s]!;
  state.lnOutput[s] = lnOutput;
  for (let d = 0; d < R; d++) {
    const at = s * R + d;
    state.lnP[at] = buys[at] === 1 ? lanes[lane + 2 * (slots.lnIndex + d)]! : 0;
  }
  advanceSector(run, s, t);
}
