import type { Calibration } from '../calibration/calibration.ts';
import { evaluateExactly, evaluateNear } from './evaluate.ts';
import { invertInPlace } from './invert.ts';
import { jacobian } from './jacobian.ts';
import type { TradeBlock } from './tradeBlock.ts';

/** Convergence of §4: max|F| in logs. */
export const tolerance = 1e-11;

const mostSteps = 30;
/** A step that leaves more than this part of the residual asks for a fresh Jacobian. */
const slow = 0.2;

/**
 * Clears sector `s` from the start in `block.x`. Newton with the inverse Jacobian of earlier quarters, mended by
 * Broyden's update after each step, rebuilt only when progress is slow. Returns false where it did not converge;
 * `clearMarket` then takes the full Newton of the specification.
 */
export function quasiNewton(block: TradeBlock, c: Calibration, s: number): boolean {
  const { found, lastF, F } = block;
  evaluateExactly(block, c, s);
  let rebuilt = false;
  for (let n = 0; n < mostSteps; n++) {
    const before = found.residual;
    if (before <= tolerance) return true;
    if (!(before < 1e3)) return false;
    lastF.set(F.subarray(0, block.R));
    takeStep(block, s);
    evaluateNear(block, c, s);
    if (found.residual > slow * before && found.residual > tolerance) {
      if (rebuilt && found.residual > before) return false;
      rebuilt = rebuildInverse(block, c, s);
      if (!rebuilt) return false;
    } else broyden(block, s);
  }
  return false;
}

/** `x −= H·F`, shortened so that no log price moves by more than 0.5. */
function takeStep(block: TradeBlock, s: number): void {
  const { R, inverse, F, step, x } = block;
  let at = s * R * R;
  let longest = 0;
  for (let o = 0; o < R; o++) {
    let sum = 0;
    for (let m = 0; m < R; m++) sum -= inverse[at++]! * F[m]!;
    step[o] = sum;
    const size = sum < 0 ? -sum : sum;
    if (size > longest) longest = size;
  }
  const scale = longest > 0.5 ? 0.5 / longest : 1;
  for (let o = 0; o < R; o++) {
    step[o]! *= scale;
    x[o]! += step[o]!;
  }
}

/** Broyden's update of the inverse: `H += (δx − H·δF)·(δxᵀH) / (δxᵀ·H·δF)`. */
function broyden(block: TradeBlock, s: number): void {
  const { R, inverse, F, lastF, step, product, left } = block;
  const at = s * R * R;
  left.fill(0);
  let scale = 0;
  for (let o = 0; o < R; o++) {
    const row = at + o * R;
    const dx = step[o]!;
    let sum = 0;
    for (let m = 0; m < R; m++) {
      const h = inverse[row + m]!;
      sum += h * (F[m]! - lastF[m]!);
      left[m]! += dx * h;
    }
    product[o] = sum;
    scale += dx * sum;
  }
  if (!(scale > 1e-40 || scale < -1e-40)) return;
  const weight = 1 / scale;
  for (let o = 0; o < R; o++) {
    const row = at + o * R;
    const gap = (step[o]! - product[o]!) * weight;
    for (let m = 0; m < R; m++) inverse[row + m]! += gap * left[m]!;
  }
}

function rebuildInverse(block: TradeBlock, c: Calibration, s: number): boolean {
  const { R, inverse, swaps } = block;
  const at = s * R * R;
  jacobian(block, c, s, inverse, at, R);
  return invertInPlace(inverse, at, R, swaps);
}
