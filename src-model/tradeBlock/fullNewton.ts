import type { Calibration } from '../calibration/calibration.ts';
import { invertInPlace } from './invert.ts';
import { jacobian } from './jacobian.ts';
import { tolerance } from './limits.ts';
import { evaluateExactly } from './quickSolver.ts';
import { foldRents, type Restraint, restraintColumns, restraintResidual } from './restraint.ts';
import type { TradeBlock } from './tradeBlock.ts';

/**
 * The solver of §4 to the letter, for quarters where the quick one gives up and for export restraints: a fresh
 * Jacobian each step, steps capped at 0.5, from step 50 on halved until ‖F‖ falls, 200 steps at most.
 * Solves prices and the rents of the bound links together, from `block.x` and `block.rent`.
 * Returns whether it converged; the block then stands at the equilibrium.
 */
export function fullNewton(block: TradeBlock, c: Calibration, s: number, restraint: Restraint): boolean {
  const { R } = c;
  const { x, F, step, trial, rent, jacobian: matrix, swaps } = block;
  const { bound } = restraint;
  const n = R + restraint.count;
  let residual = evaluate(block, c, s, restraint);
  for (let round = 0; round < 200; round++) {
    if (residual <= tolerance) return true;
    if (!Number.isFinite(residual)) return false;
    jacobian(block, c, s, matrix, 0, n);
    restraintColumns(block, c, s, restraint, matrix, n);
    if (!invertInPlace(matrix, 0, n, swaps)) return false;
    let longest = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum -= matrix[i * n + j]! * F[j]!;
      step[i] = sum;
      longest = Math.max(longest, Math.abs(sum));
      trial[i] = i < R ? x[i]! : rent[s * R + bound[i - R]!]!;
    }
    let scale = Math.min(1, 0.5 / longest);
    const before = residual;
    for (;;) {
      for (let o = 0; o < R; o++) x[o] = trial[o]! + scale * step[o]!;
      for (let i = R; i < n; i++) rent[s * R + bound[i - R]!] = trial[i]! + scale * step[i]!;
      residual = evaluate(block, c, s, restraint);
      const usable = Number.isFinite(residual) && (round < 50 || residual < before);
      if (usable || scale < 1e-12) break;
      scale /= 2;
    }
  }
  return false;

  function evaluate(b: TradeBlock, cal: Calibration, sector: number, r: Restraint): number {
    foldRents(b, cal, sector, r);
    evaluateExactly();
    let worst = b.found.residual;
    for (let i = 0; i < r.count; i++) {
      const excess = restraintResidual(b, cal, sector, r, r.bound[i]!);
      F[R + i] = excess;
      const size = Math.abs(excess);
      if (size > worst || Number.isNaN(size)) worst = size;
    }
    b.found.residual = worst;
    return worst;
  }
}
