import type { Calibration } from '../calibration/calibration.ts';
import { bindRestraints } from './bindRestraints.ts';
import { closeMarket } from './closeMarket.ts';
import { fullNewton } from './fullNewton.ts';
import { freeRestraint, type Restraint } from './restraint.ts';
import { market, openMarket } from './soleMarket.ts';
import type { TradeBlock } from './tradeBlock.ts';

/**
 * Clears the market of sector `s` by itself, from last quarter's prices and with its export restraints, `cap` as
 * `[s,d]`. Returns false where there is no equilibrium; `market.residual` says how far it is.
 */
export function solveAlone(
  block: TradeBlock,
  restraint: Restraint,
  c: Calibration,
  cap: Float64Array,
  restrained: boolean,
  s: number,
): boolean {
  const { R, C } = c;
  openMarket(s, R, C);
  freeRestraint(restraint);
  for (let o = 0; o < R; o++) market.x[o] = block.lnp[s * R + o]!;
  if (!fullNewton(restraint)) return false;
  if (restrained) {
    for (let d = 0; d < R; d++) {
      restraint.cap[d] = cap[s * R + d]!;
      restraint.lambda[d] = c.lambda[(s * R + C) * R + d]!;
    }
    if (!bindRestraints(restraint)) return false;
  }
  for (let d = 0; d < R; d++) block.rent[s * R + d] = restraint.rent[d]!;
  closeMarket(s, block.rent);
  return true;
}
