import { invertInPlace } from './invert.ts';
import { jacobian } from './jacobian.ts';
import { maxRegions, tolerance } from './limits.ts';
import { chinaVolume, foldRent, type Restraint, restraintColumns } from './restraint.ts';
import { evaluate, market } from './soleMarket.ts';

const most = 2 * maxRegions;
const matrix = new Float64Array(most ** 2);
const swaps = new Int32Array(most);
const step = new Float64Array(most);
const start = new Float64Array(most);

/**
 * The solver of §4 to the letter, for the market at hand from `market.x`: a fresh Jacobian each step, steps capped at
 * 0.5, from step 50 on halved until ‖F‖ falls, 200 steps at most. Prices and the rents of the bound links are solved
 * together. Returns whether it converged; the market then stands at the equilibrium.
 */
export function fullNewton(restraint: Restraint): boolean {
  const { R, F } = market;
  const n = R + restraint.count;
  evaluateWithRents(restraint);
  for (let round = 0; round < 200; round++) {
    const before = market.residual;
    if (before <= tolerance) return true;
    if (!Number.isFinite(before)) return false;
    jacobian(matrix, n);
    restraintColumns(restraint, matrix, n);
    if (!invertInPlace(matrix, 0, n, swaps)) return false;
    let longest = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum -= matrix[i * n + j]! * F[j]!;
      step[i] = sum;
      longest = Math.max(longest, Math.abs(sum));
      start[i] = i < R ? market.x[i]! : restraint.rent[restraint.bound[i - R]!]!;
    }
    let scale = Math.min(1, 0.5 / longest);
    for (;;) {
      moveTo(restraint, scale);
      evaluateWithRents(restraint);
      const usable = Number.isFinite(market.residual) && (round < 50 || market.residual < before);
      if (usable || scale < 1e-12) break;
      scale /= 2;
    }
  }
  return false;
}

function moveTo({ bound, count, rent }: Restraint, scale: number): void {
  const { R, x } = market;
  for (let o = 0; o < R; o++) x[o] = start[o]! + scale * step[o]!;
  for (let i = 0; i < count; i++) rent[bound[i]!] = start[R + i]! + scale * step[R + i]!;
}

/** `F` of the prices, and behind it `ln(x/q)` of the bound links. */
function evaluateWithRents(restraint: Restraint): void {
  const { R, F } = market;
  const { bound, count, cap } = restraint;
  for (let i = 0; i < count; i++) foldRent(restraint, bound[i]!);
  evaluate();
  for (let i = 0; i < count; i++) {
    const excess = Math.log(chinaVolume(restraint, bound[i]!) / cap[bound[i]!]!);
    F[R + i] = excess;
    const size = Math.abs(excess);
    if (size > market.residual || Number.isNaN(size)) market.residual = size;
  }
}
