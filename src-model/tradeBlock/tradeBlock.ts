import type { Calibration } from '../calibration/calibration.ts';

/**
 * Working arrays of the trade block (§4), made once an engine and reused in every run.
 * Layouts: `[s,d,o]` destination first (spending sums over origins), `[s,o,d]` origin first (demand sums over
 * destinations), `[o]`, `[d]` for the sector being solved. All prices are producer prices relative to base.
 */
export interface TradeBlock {
  readonly R: number;
  readonly C: number;
  /** Perceived wedge `ω[s,o,d]` and the powers that follow from it: `exp((1−σ)ω)`, `exp(−ω)`. */
  readonly omega: Float64Array;
  readonly wedgePower: Float64Array;
  readonly wedgeInverse: Float64Array;
  /** `θ·exp((1−σ)(ω−μ))` as `[s,d,o]`: a share before prices. */
  readonly shareWeight: Float64Array;
  /** `λ·exp(−σ(ω−μ)−μ)` as `[s,o,d]`: a flow before prices. */
  readonly flowWeight: Float64Array;
  /** Inverse Jacobian kept from quarter to quarter, `[s,o,m]`. */
  readonly inverse: Float64Array;
  /** Solutions `ln p[s,o]` of the last three quarters, newest first, and how many of them may be extrapolated. */
  readonly lnp: Float64Array;
  readonly lnp1: Float64Array;
  readonly lnp2: Float64Array;
  readonly smoothQuarters: Int32Array;
  /** Rent `r[C,d]` of export restraints, `[s,d]`. */
  readonly rent: Float64Array;

  /** The sector being solved: what §4 takes as given. */
  readonly demand: Float64Array; // D[d]
  readonly supply: Float64Array; // G[o], abroad
  readonly given: {
    capacity: number; // k/u0
    zombies: number; // z
    costShift: number; // ln((1+s)/(1+s0)) − ln c
  };
  /** The point: `ln p[o]`, then `p^(1−σ)`, `p^(−σ)`, `p^η` (abroad), spending `Π[d]`, `W[d] = D·P^(σ+ε)`. */
  readonly x: Float64Array;
  readonly pricePower: Float64Array;
  readonly demandPower: Float64Array;
  readonly supplyPower: Float64Array;
  readonly spending: Float64Array;
  readonly pull: Float64Array;
  /** The same at the anchor, the last point where they were computed by exp and log. */
  readonly anchorX: Float64Array;
  readonly anchorPricePower: Float64Array;
  readonly anchorDemandPower: Float64Array;
  readonly anchorSupplyPower: Float64Array;
  readonly anchorSpending: Float64Array;
  readonly anchorPull: Float64Array;
  /** Excess supply `F[o]`, the step taken, `F` before it, and two products of the inverse. */
  readonly F: Float64Array;
  readonly step: Float64Array;
  readonly lastF: Float64Array;
  readonly product: Float64Array;
  readonly left: Float64Array;
  /** Demand `y[o]` at the point. */
  readonly sales: Float64Array;
  /** Scratch of the full Newton, one row and column a restrained link more than prices. */
  readonly jacobian: Float64Array;
  readonly swaps: Int32Array;
  readonly trial: Float64Array;
  /** What the last evaluation found. */
  readonly found: { residual: number; utilization: number; supplySlope: number; iterations: number };
}

export function createTradeBlock({ S, R, C }: Pick<Calibration, 'S' | 'R' | 'C'>): TradeBlock {
  const links = () => new Float64Array(S * R * R);
  const prices = () => new Float64Array(S * R);
  const row = () => new Float64Array(R);
  return {
    R,
    C,
    omega: links(),
    wedgePower: links(),
    wedgeInverse: links(),
    shareWeight: links(),
    flowWeight: links(),
    inverse: links(),
    lnp: prices(),
    lnp1: prices(),
    lnp2: prices(),
    smoothQuarters: new Int32Array(S),
    rent: prices(),
    demand: row(),
    supply: row(),
    given: { capacity: 0, zombies: 0, costShift: 0 },
    x: row(),
    pricePower: row(),
    demandPower: row(),
    supplyPower: row(),
    spending: row(),
    pull: row(),
    anchorX: row(),
    anchorPricePower: row(),
    anchorDemandPower: row(),
    anchorSupplyPower: row(),
    anchorSpending: row(),
    anchorPull: row(),
    F: new Float64Array(2 * R),
    step: new Float64Array(2 * R),
    lastF: row(),
    product: row(),
    left: row(),
    sales: row(),
    jacobian: new Float64Array(4 * R * R),
    swaps: new Int32Array(2 * R),
    trial: new Float64Array(2 * R),
    found: { residual: 0, utilization: 0, supplySlope: 0, iterations: 0 },
  };
}

/** Puts the block at the base point: every hat 1, every log 0. */
export function resetTradeBlock(block: TradeBlock, c: Calibration): void {
  block.omega.fill(0);
  block.wedgePower.fill(1);
  block.wedgeInverse.fill(1);
  block.shareWeight.set(c.theta);
  block.flowWeight.set(c.lambda);
  block.inverse.set(c.baseInverse);
  block.lnp.fill(0);
  block.lnp1.fill(0);
  block.lnp2.fill(0);
  block.smoothQuarters.fill(0);
  block.rent.fill(0);
}
