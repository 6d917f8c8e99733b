import type { Calibration } from '../calibration/calibration.ts';
import { bindRestraints } from './bindRestraints.ts';
import { fullNewton } from './fullNewton.ts';
import { invertInPlace } from './invert.ts';
import { jacobian } from './jacobian.ts';
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
  settle(block);
  remember(block, s);
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

/** Prices at the equilibrium, and `p^(−σ) = p^(1−σ)/p`. */
function settle({ sector: { R }, x, pricePower, price, demandPower }: TradeBlock): void {
  for (let o = 0; o < R; o++) {
    const p = Math.exp(x[o]!);
    price[o] = p;
    demandPower[o] = pricePower[o]! / p;
  }
}

/** The polynomial through the last quarters on a smooth path, of degree three at most. */
function startFromPast(block: TradeBlock, s: number): void {
  const { x, lnp, lnp1, lnp2, lnp3, smoothQuarters } = block;
  const { R } = block.sector;
  const at = s * R;
  const smooth = smoothQuarters[s]!;
  for (let o = 0; o < R; o++) {
    const last = lnp[at + o]!;
    const before = lnp1[at + o]!;
    if (smooth >= 4) x[o] = 4 * (last + lnp2[at + o]!) - 6 * before - lnp3[at + o]!;
    else if (smooth === 3) x[o] = 3 * (last - before) + lnp2[at + o]!;
    else x[o] = smooth === 2 ? 2 * last - before : last;
  }
}

function remember(block: TradeBlock, s: number): void {
  const { x, lnp, lnp1, lnp2, lnp3, smoothQuarters } = block;
  const { R } = block.sector;
  for (let at = s * R, o = 0; o < R; o++, at++) {
    lnp3[at] = lnp2[at]!;
    lnp2[at] = lnp1[at]!;
    lnp1[at] = lnp[at]!;
    lnp[at] = x[o]!;
  }
  smoothQuarters[s]! += 1;
}
