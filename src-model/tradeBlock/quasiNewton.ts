import type { Calibration } from '../calibration/calibration.ts';
import { evaluateExactly, evaluateNear } from './evaluate.ts';
import { invertInPlace } from './invert.ts';
import { jacobian } from './jacobian.ts';
import { mostSteps, type TradeBlock } from './tradeBlock.ts';

/** Convergence of §4: max|F| in logs. */
export const tolerance = 1e-11;

/** A step that leaves more than this part of the residual asks for a fresh Jacobian. */
const slow = 0.2;

/**
 * Clears sector `s` from the start in `block.x`: Newton with the inverse Jacobian `H` of earlier quarters and
 * Broyden's updates. Within the quarter the updates are kept as pairs (step `s`, image `v = H·F` after it), for
 * which `H⁺ = H − v·(sᵀH)/(sᵀ(s+v))`, so that a step costs one product with `H`; the first pair, which knows most,
 * is written into `H` for the next quarter. Returns false where progress stops: `clearMarket` then takes the full
 * Newton of the specification.
 */
export function quasiNewton(block: TradeBlock, c: Calibration, s: number): boolean {
  const { found } = block;
  evaluateExactly(block, c, s);
  let before = found.residual;
  if (before <= tolerance) return true;
  let pairs = 0;
  let rebuilt = false;
  for (let n = 0; n < 3 * mostSteps; n++) {
    if (!(before < 1e3) || pairs >= mostSteps) return false;
    takeStep(block, s, pairs);
    evaluateNear(block, c, s);
    if (found.residual <= tolerance) {
      if (n > 0 && !rebuilt) learn(block, s);
      return true;
    }
    pairs += 1;
    if (found.residual > slow * before) {
      if (rebuilt && !(found.residual < before)) return false;
      if (!rebuildInverse(block, c, s)) return false;
      rebuilt = true;
      pairs = 0;
    }
    before = found.residual;
  }
  return false;
}

/** `x −= H⁺·F` with the pairs of this quarter, shortened so that no log price moves by more than 0.5. */
function takeStep(block: TradeBlock, s: number, pairs: number): void {
  const { R, inverse, F, steps, images, x } = block;
  const row = pairs * R;
  let at = s * R * R;
  for (let o = 0; o < R; o++) {
    let sum = 0;
    for (let m = 0; m < R; m++) sum += inverse[at++]! * F[m]!;
    steps[row + o] = sum;
  }
  // The pair before this one still lacks its image: what the updates before it make of H·F.
  for (let i = 0; i < pairs - 1; i++) correct(block, i, row);
  if (pairs > 0) {
    const last = (pairs - 1) * R;
    for (let o = 0; o < R; o++) images[last + o] = steps[row + o]!;
    correct(block, pairs - 1, row);
  }
  let longest = 0;
  for (let o = 0; o < R; o++) {
    const size = Math.abs(steps[row + o]!);
    if (size > longest) longest = size;
  }
  const scale = longest > 0.5 ? -0.5 / longest : -1;
  for (let o = 0; o < R; o++) {
    const move = scale * steps[row + o]!;
    steps[row + o] = move;
    x[o]! += move;
  }
}

/** Applies update `i` to the vector at `steps[row …]`: `q −= v·(s·q)/(s·(s+v))`. */
function correct({ R, steps, images }: TradeBlock, i: number, row: number): void {
  const pair = i * R;
  let along = 0;
  let scale = 0;
  for (let o = 0; o < R; o++) {
    const step = steps[pair + o]!;
    along += step * steps[row + o]!;
    scale += step * (step + images[pair + o]!);
  }
  if (scale === 0) return;
  const weight = along / scale;
  for (let o = 0; o < R; o++) steps[row + o]! -= weight * images[pair + o]!;
}

/** Writes the first pair of the quarter into `H`. */
function learn({ R, inverse, steps, images, step }: TradeBlock, s: number): void {
  const first = s * R * R;
  let scale = 0;
  for (let o = 0; o < R; o++) {
    scale += steps[o]! * (steps[o]! + images[o]!);
    step[o] = 0;
  }
  if (!(scale > 1e-40)) return;
  let at = first;
  for (let o = 0; o < R; o++) {
    const move = steps[o]!;
    for (let m = 0; m < R; m++) step[m]! += move * inverse[at++]!;
  }
  at = first;
  for (let o = 0; o < R; o++) {
    const weight = images[o]! / scale;
    for (let m = 0; m < R; m++) inverse[at++]! -= weight * step[m]!;
  }
}

function rebuildInverse(block: TradeBlock, c: Calibration, s: number): boolean {
  const { R, inverse, swaps } = block;
  const at = s * R * R;
  jacobian(block, c, s, inverse, at, R);
  return invertInPlace(inverse, at, R, swaps);
}
