import type { Calibration } from '../calibration/calibration.ts';
import { fullNewton } from './fullNewton.ts';
import { quasiNewton } from './quasiNewton.ts';
import { chinaVolume, freeRestraint, type Restraint } from './restraint.ts';
import type { TradeBlock } from './tradeBlock.ts';

/**
 * Equilibrium of sector `s` in one quarter (§4). Starts from the last quarters' prices, extrapolated where nothing
 * kinked. Returns false where no equilibrium was found; `found.residual` says how far it is.
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
  if (!quasiNewton(block, c, s)) {
    restraint.count = 0;
    block.x.set(block.lnp.subarray(s * block.R, (s + 1) * block.R));
    if (!fullNewton(block, c, s, restraint)) return false;
    block.inverse.set(c.baseInverse.subarray(s * block.R ** 2, (s + 1) * block.R ** 2), s * block.R ** 2);
  }
  if (restrained && !bindRestraints(block, c, s, restraint)) return false;
  settle(block);
  remember(block, s);
  return true;
}

/** §4: binds the links with `x > q`, solves prices and rents together, releases `r < 0`, until nothing changes. */
function bindRestraints(block: TradeBlock, c: Calibration, s: number, restraint: Restraint): boolean {
  const { R, C, rent } = block;
  const { bound, cap, freeShare, freeFlow } = restraint;
  for (let round = 0; round < 8 * R; round++) {
    let changed = false;
    let kept = 0;
    for (let i = 0; i < restraint.count; i++) {
      const d = bound[i]!;
      if (rent[s * R + d]! >= 0) bound[kept++] = d;
      else {
        changed = true;
        rent[s * R + d] = 0;
        block.shareWeight[(s * R + d) * R + C] = freeShare[d]!;
        block.flowWeight[(s * R + C) * R + d] = freeFlow[d]!;
      }
    }
    const before = kept;
    for (let d = 0; d < R; d++) {
      if (d === C || isBound(bound, before, d)) continue;
      if (chinaVolume(block, c, s, d) > cap[s * R + d]! * (1 + 1e-12)) {
        bound[kept++] = d;
        changed = true;
      }
    }
    restraint.count = kept;
    if (!changed) return true;
    if (!fullNewton(block, c, s, restraint)) return false;
  }
  return false;
}

function isBound(bound: Int32Array, count: number, d: number): boolean {
  for (let i = 0; i < count; i++) if (bound[i] === d) return true;
  return false;
}

/** Prices at the equilibrium, and `p^(−σ) = p^(1−σ)/p`. */
function settle({ R, x, pricePower, price, demandPower }: TradeBlock): void {
  for (let o = 0; o < R; o++) {
    const p = Math.exp(x[o]!);
    price[o] = p;
    demandPower[o] = pricePower[o]! / p;
  }
}

/** Quadratic through the last three quarters, a line through two, else the last one. */
function startFromPast({ R, x, lnp, lnp1, lnp2, smoothQuarters }: TradeBlock, s: number): void {
  const at = s * R;
  const smooth = smoothQuarters[s]!;
  for (let o = 0; o < R; o++) {
    const last = lnp[at + o]!;
    const before = lnp1[at + o]!;
    if (smooth >= 3) x[o] = 3 * (last - before) + lnp2[at + o]!;
    else x[o] = smooth === 2 ? 2 * last - before : last;
  }
}

function remember({ R, x, lnp, lnp1, lnp2, smoothQuarters }: TradeBlock, s: number): void {
  const at = s * R;
  for (let o = 0; o < R; o++) {
    lnp2[at + o] = lnp1[at + o]!;
    lnp1[at + o] = lnp[at + o]!;
    lnp[at + o] = x[o]!;
  }
  smoothQuarters[s]! += 1;
}
