import { market } from './soleMarket.ts';

/** The export restraints of the sector at hand: which bind, their caps and rents, China's weights without rents. */
export interface Restraint {
  /** Bound destinations in `bound[0 … count − 1]`. */
  readonly bound: Int32Array;
  count: number;
  /** Cap on volume and rent `r[C,d]`, `[d]`; Infinity and 0 where there is none. */
  readonly cap: Float64Array;
  readonly rent: Float64Array;
  /** `λ[C,d]`, and `shareWeight`, `flowWeight` of China's links at rent 0, `[d]`. */
  readonly lambda: Float64Array;
  readonly freeShare: Float64Array;
  readonly freeFlow: Float64Array;
}

export function createRestraint(R: number): Restraint {
  const row = () => new Float64Array(R);
  return {
    bound: new Int32Array(R),
    count: 0,
    cap: row(),
    rent: row(),
    lambda: row(),
    freeShare: row(),
    freeFlow: row(),
  };
}

/** Starts with nothing bound, and remembers China's weights before rents. */
export function freeRestraint(restraint: Restraint): void {
  const { R, C, shareWeight, flowWeight } = market;
  restraint.count = 0;
  restraint.rent.fill(0);
  for (let d = 0; d < R; d++) {
    restraint.freeShare[d] = shareWeight[d * R + C]!;
    restraint.freeFlow[d] = flowWeight[C * R + d]!;
  }
}

/** A rent is to buyers as a higher price: `exp((1−σ)r)` on China's share, `exp(−σr)` on its flow. */
export function foldRent({ rent, freeShare, freeFlow }: Restraint, d: number): void {
  const { R, C, sigma, shareWeight, flowWeight } = market;
  const r = rent[d]!;
  shareWeight[d * R + C] = freeShare[d]! * Math.exp((1 - sigma) * r);
  flowWeight[C * R + d] = freeFlow[d]! * Math.exp(-sigma * r);
}

/** Volume `x[C,d]` relative to base at the point last evaluated; 0 where there is no base flow. */
export function chinaVolume({ lambda }: Restraint, d: number): number {
  const { R, C, x, flowWeight, pricePower, pull } = market;
  if (lambda[d] === 0) return 0;
  return (flowWeight[C * R + d]! * pricePower[C]! * Math.exp(-x[C]!) * pull[d]!) / lambda[d]!;
}

/**
 * Rows and columns of the rents in the Jacobian of row length `n`, behind those of the prices:
 * `∂ln x[o,d]/∂ln p_m = −σ·[o=m] + (σ+ε)·share[m,d]`, and the same with C for m where r[C,d] moves.
 */
export function restraintColumns({ bound, count }: Restraint, matrix: Float64Array, n: number): void {
  const { R, C, sigma, spendingPower, shareWeight, flowWeight, pricePower, spending, pull, basket } = market;
  const cross = spendingPower * (1 - sigma);
  for (let i = 0; i < count; i++) {
    const d = bound[i]!;
    const shareOf = (m: number) => (shareWeight[d * R + m]! * pricePower[m]!) / spending[d]!;
    for (let o = 0; o < R; o++) {
      const weight = (flowWeight[o * R + d]! * pull[d]!) / basket[o]!;
      matrix[o * n + R + i] = -weight * ((o === C ? -sigma : 0) + cross * shareOf(C));
      matrix[(R + i) * n + o] = (o === C ? -sigma : 0) + cross * shareOf(o);
    }
    for (let j = 0; j < count; j++) matrix[(R + i) * n + R + j] = i === j ? -sigma + cross * shareOf(C) : 0;
  }
}
