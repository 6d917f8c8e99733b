import type { Calibration } from '../calibration/calibration.ts';
import type { TradeBlock } from './tradeBlock.ts';

/** The export restraints that bind in the sector at hand, and China's weights without their rents. */
export interface Restraint {
  /** Bound destinations in `bound[0 … count − 1]`. */
  readonly bound: Int32Array;
  count: number;
  /** Caps on volume, `[s,d]`, Infinity where there is none. */
  readonly cap: Float64Array;
  /** `shareWeight` and `flowWeight` of China's links at rent 0, `[d]`. */
  readonly freeShare: Float64Array;
  readonly freeFlow: Float64Array;
}

export function createRestraint(R: number, cap: Float64Array): Restraint {
  return {
    bound: new Int32Array(R),
    count: 0,
    cap,
    freeShare: new Float64Array(R),
    freeFlow: new Float64Array(R),
  };
}

/** Remembers China's weights before rents, and starts with nothing bound. */
export function freeRestraint(block: TradeBlock, s: number, restraint: Restraint): void {
  const { R, C } = block.sector;
  const { shareWeight, flowWeight, rent } = block;
  restraint.count = 0;
  for (let d = 0; d < R; d++) {
    rent[s * R + d] = 0;
    restraint.freeShare[d] = shareWeight[(s * R + d) * R + C]!;
    restraint.freeFlow[d] = flowWeight[(s * R + C) * R + d]!;
  }
}

/** A rent is to buyers as a higher price: `exp((1−σ)r)` on China's share, `exp(−σr)` on its flow. */
export function foldRents(block: TradeBlock, c: Calibration, s: number, restraint: Restraint): void {
  const { R, C } = c;
  const { shareWeight, flowWeight, rent } = block;
  const sigma = c.parameters.sigma[s]!;
  for (let i = 0; i < restraint.count; i++) {
    const d = restraint.bound[i]!;
    const r = rent[s * R + d]!;
    shareWeight[(s * R + d) * R + C] = restraint.freeShare[d]! * Math.exp((1 - sigma) * r);
    flowWeight[(s * R + C) * R + d] = restraint.freeFlow[d]! * Math.exp(-sigma * r);
  }
}

/** Volume `x[C,d]` relative to base. */
export function chinaVolume(block: TradeBlock, c: Calibration, s: number, d: number): number {
  const { R, C } = c;
  const { x, flowWeight, pricePower, pull } = block;
  const at = (s * R + C) * R + d;
  return flowWeight[at]! * pricePower[C]! * Math.exp(-x[C]!) * pull[d]! * c.invLambda[at]!;
}

/** `ln(x/q)` of a bound link. */
export function restraintResidual(
  block: TradeBlock,
  c: Calibration,
  s: number,
  { cap }: Restraint,
  d: number,
): number {
  return Math.log(chinaVolume(block, c, s, d) / cap[s * c.R + d]!);
}

/**
 * Rows and columns of the rents in the Jacobian of row length `n`, after those of the prices:
 * `∂ln x[o,d]/∂ln p_m = −σ·[o=m] + (σ+ε)·share[m,d]`, and the same with C for m where r[C,d] moves.
 */
export function restraintColumns(
  block: TradeBlock,
  c: Calibration,
  s: number,
  { bound, count }: Restraint,
  matrix: Float64Array,
  n: number,
): void {
  const { R, C } = c;
  const { shareWeight, flowWeight, pricePower, spending, pull, basket } = block;
  const sigma = c.parameters.sigma[s]!;
  const cross = sigma + c.parameters.epsilon[s]!;
  for (let i = 0; i < count; i++) {
    const d = bound[i]!;
    const shareOf = (m: number) => (shareWeight[(s * R + d) * R + m]! * pricePower[m]!) / spending[d]!;
    const chinaShare = shareOf(C);
    for (let o = 0; o < R; o++) {
      const flow = flowWeight[(s * R + o) * R + d]! * pull[d]!;
      const weight = basket[o]! > 0 ? flow / basket[o]! : 0;
      matrix[o * n + R + i] = -weight * ((o === C ? -sigma : 0) + cross * chinaShare);
      matrix[(R + i) * n + o] = (o === C ? -sigma : 0) + cross * shareOf(o);
    }
    for (let j = 0; j < count; j++) matrix[(R + i) * n + R + j] = i === j ? -sigma + cross * chinaShare : 0;
  }
}
