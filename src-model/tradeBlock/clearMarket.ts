import type { Calibration } from '../calibration/calibration.ts';
import { bindRestraints } from './bindRestraints.ts';
import { fullNewton } from './fullNewton.ts';
import { invertInPlace } from './invert.ts';
import { jacobian } from './jacobian.ts';
import { takeInverse } from './pairKernel/pairs.ts';
import { startFromPast } from './pastPrices.ts';
import { solveQuickly } from './quickSolver.ts';
import { freeRestraint, type Restraint } from './restraint.ts';
import type { TradeBlock } from './tradeBlock.ts';

/**
 * Equilibrium of sector `s`, opened with `openMarket`, in one quarter (§4). Starts from the last quarters' prices,
 * extrapolated. Returns false where no equilibrium was found; `found.residual` says how far it is.
 */
export function clearMarket(
  block: TradeBlock,
  c: Calibration,
  s: number,
  restraint: Restraint,
  restrained: boolean,
): boolean {
  startFromPast(block, s);
  if (restrained) freeRestraint(block, s, restraint);
  if (!clearFreely(block, c, s, restraint)) return false;
  if (restrained && !bindRestraints(block, c, s, restraint)) return false;
  takeInverse(s, c.R);
  settle(block);
  return true;
}

/** The quick solver with a fresh Jacobian where it asks for one; the full Newton where that does not help. */
function clearFreely(block: TradeBlock, c: Calibration, s: number, restraint: Restraint): boolean {
  const { inverse, swaps, x, lnp } = block;
  const at = s * c.R * c.R;
  let outcome = solveQuickly();
  for (let rebuilds = 0; outcome === 'slow' && rebuilds < 8; rebuilds++) {
    jacobian(block, c, s, inverse, at, c.R);
    if (!invertInPlace(inverse, at, c.R, swaps)) break;
    outcome = solveQuickly();
  }
  if (outcome === 'cleared') return true;
  restraint.count = 0;
  for (let o = 0; o < c.R; o++) x[o] = lnp[s * c.R + o]!;
  if (!fullNewton(block, c, s, restraint)) return false;
  for (let i = at; i < at + c.R * c.R; i++) inverse[i] = c.baseInverse[i]!;
  return true;
}

/** Prices and price indices at the equilibrium; a market that buys nothing keeps its index at 1. */
function settle(block: TradeBlock): void {
  const { x, pricePower, spending, price, demandPower, lnSpending, index } = block;
  const { R, sigma } = block.sector;
  for (let o = 0; o < R; o++) {
    const p = Math.exp(x[o]!);
    price[o] = p;
    demandPower[o] = pricePower[o]! / p;
    lnSpending[o] = spending[o]! > 0 ? Math.log(spending[o]!) : 0;
    index[o] = Math.exp(lnSpending[o]! / (1 - sigma));
  }
}
