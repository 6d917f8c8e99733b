import { fullNewton } from './fullNewton.ts';
import { chinaVolume, foldRent, type Restraint } from './restraint.ts';
import { market } from './soleMarket.ts';

/**
 * §4, from the solution without restraints: binds the links with `x > q`, solves prices and rents together, releases
 * `r < 0`, until nothing changes. Returns false where that does not end.
 */
export function bindRestraints(restraint: Restraint): boolean {
  for (let round = 0; round < 8 * market.R; round++) {
    const released = release(restraint);
    const added = bind(restraint);
    if (!released && !added) return true;
    if (!fullNewton(restraint)) return false;
  }
  return false;
}

function release(restraint: Restraint): boolean {
  const { bound, rent } = restraint;
  let kept = 0;
  for (let i = 0; i < restraint.count; i++) {
    const d = bound[i]!;
    if (rent[d]! >= 0) bound[kept++] = d;
    else {
      rent[d] = 0;
      foldRent(restraint, d);
    }
  }
  const changed = kept < restraint.count;
  restraint.count = kept;
  return changed;
}

function bind(restraint: Restraint): boolean {
  const { bound, cap } = restraint;
  const before = restraint.count;
  for (let d = 0; d < market.R; d++) {
    if (d === market.C || isBound(restraint, before, d)) continue;
    if (chinaVolume(restraint, d) > cap[d]! * (1 + 1e-12)) bound[restraint.count++] = d;
  }
  return restraint.count > before;
}

function isBound({ bound }: Restraint, count: number, d: number): boolean {
  for (let i = 0; i < count; i++) if (bound[i] === d) return true;
  return false;
}
