import { writeMarkets } from '../outcomes/writeMarkets.ts';
import { writeSector } from '../outcomes/writeSector.ts';
import { lanes } from '../tradeBlock/lanes/lanes.ts';
import { laneOf } from '../tradeBlock/lanes/layout.ts';
import { extraInterest, nextDebt } from './debt.ts';
import { exitRateOf } from './exit.ts';
import { build, startRateOf } from './investment.ts';
import { marginOf } from './margin.ts';
import { relocate } from './relocation.ts';
import type { RunWorkspace } from './runWorkspace.ts';
import { nextZombies } from './zombies.ts';

/** Margin, outcomes and the states that the sector takes into the next quarter. */
export function advanceSector(run: RunWorkspace, s: number, t: number): void {
  const { c, plan, policy, state, outcomes } = run;
  const { gammaK, m0, h0, taum, taug, delta } = c.parameters;
  const sales = state.price[s]! * state.output[s]!;
  const margin = marginOf(state, c, s, policy.subsidy[s]!, policy.caps[s]! > 0 ? restraintRent(run, s) : 0);
  state.margin[s] = margin;
  state.smoothMargin[s]! += (margin - state.smoothMargin[s]!) / taum[s]!;
  if (t > 0) state.smoothGrowth[s]! += (state.growth[s]! - state.smoothGrowth[s]!) / taug[s]!;
  else state.smoothGrowth[s] = gammaK[s]!;
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
  const slots = c.layout;
  const lane = laneOf(c.layout, s);
  const chinaDemand = lanes[lane + 2 * (slots.pricePower + C)]! / lanes[lane + 2 * (slots.price + C)]!;
  let kept = 0;
  for (let d = 0; d < R; d++) {
    const r = block.rent[s * R + d]!;
    if (r > 0) kept += lanes[lane + 2 * (slots.chinaFlow + d)]! * chinaDemand * (Math.exp(r) - 1);
  }
  return kept / state.output[s]!;
}
