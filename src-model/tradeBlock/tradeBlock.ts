import type { Calibration } from '../calibration/calibration.ts';

/** Steps that the quasi-Newton takes before it gives way to the full Newton. */
export const mostSteps = 12;

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

  /** The sector being solved: what §4 takes as given. `D[d]`, and `ln G[o]` abroad. */
  readonly demand: Float64Array;
  readonly lnSupply: Float64Array;
  readonly given: {
    capacity: number; // k/u0
    zombies: number; // z
    costShift: number; // ln((1+s)/(1+s0)) − ln c
  };
  /**
   * The point: `ln p[o]`, `p^(1−σ)[o]`, spending `Π[d]`, `W[d] = D·P^(σ+ε)` and the basket `Σ_d flowWeight·W` of
   * each origin, so that demand for its output is `basket·p^(−σ)`.
   */
  readonly x: Float64Array;
  readonly pricePower: Float64Array;
  readonly spending: Float64Array;
  readonly pull: Float64Array;
  readonly basket: Float64Array;
  /** The same at the anchor, the last point computed by exp and log, with `1/Π` and `ln basket`. */
  readonly anchorX: Float64Array;
  readonly anchorPricePower: Float64Array;
  readonly anchorInverseSpending: Float64Array;
  readonly anchorPull: Float64Array;
  readonly anchorBasket: Float64Array;
  readonly anchorLnBasket: Float64Array;
  /** Excess supply `F[o]` in logs. */
  readonly F: Float64Array;
  /** At the equilibrium: `p[o]` and `p^(−σ)[o]`. */
  readonly price: Float64Array;
  readonly demandPower: Float64Array;
  /** Steps of the quasi-Newton in this quarter and what the inverse made of `F` after each, `[n,o]`. */
  readonly steps: Float64Array;
  readonly images: Float64Array;
  readonly step: Float64Array;
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
    lnSupply: row(),
    given: { capacity: 0, zombies: 0, costShift: 0 },
    x: row(),
    pricePower: row(),
    spending: row(),
    pull: row(),
    basket: row(),
    anchorX: row(),
    anchorPricePower: row(),
    anchorInverseSpending: row(),
    anchorPull: row(),
    anchorBasket: row(),
    anchorLnBasket: row(),
    F: new Float64Array(2 * R),
    price: row(),
    demandPower: row(),
    steps: new Float64Array(mostSteps * R),
    images: new Float64Array(mostSteps * R),
    step: new Float64Array(2 * R),
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
