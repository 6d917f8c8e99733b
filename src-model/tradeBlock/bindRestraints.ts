import type { Calibration } from '../calibration/calibration.ts';
import { fullNewton } from './fullNewton.ts';
import { chinaVolume, type Restraint } from './restraint.ts';
import type { TradeBlock } from './tradeBlock.ts';

/** §4: binds the links with `x > q`, solves prices and rents together, releases `r < 0`, until nothing changes. */
export function bindRestraints(block: TradeBlock, c: Calibration, s: number, restraint: Restraint): boolean {
  const { rent } = block;
  const { R, C } = c;
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
