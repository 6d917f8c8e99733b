/**
 * What the levers set in one quarter (§7). Layouts: `[s,o,d]` links, `[s,d]` markets, `[s]` sectors, `[k]`
 * programmes in the order of `programmeIds`. Fractions throughout.
 */
export interface Policy {
  readonly S: number;
  readonly R: number;
  readonly C: number;
  /** Tariff rates `τ[s,o,d]` and ad valorem equivalents of barriers `n[s,o,d]`. */
  readonly tau: Float64Array;
  readonly barrier: Float64Array;
  /** Caps on export volume `[s,d]` (Infinity: none) and how many there are in a sector. */
  readonly cap: Float64Array;
  readonly caps: Int32Array;
  /** What export controls leave of foreign supply, `gx[s,d]`. */
  readonly foreignInputs: Float64Array;
  /** Sums over levers of percent·ramp: withdrawal, its part with hard budgets (and hardening), discipline. */
  readonly withdrawalSum: Float64Array;
  readonly hardeningSum: Float64Array;
  readonly disciplineSum: Float64Array;
  /** `s`, `sb`, `ψ` and `rd` of the quarter. */
  readonly subsidy: Float64Array;
  readonly softness: Float64Array;
  readonly campaign: Float64Array;
  readonly research: Float64Array;
  /** Spending of the levers on each programme, a fraction of annual GDP. */
  readonly spending: Float64Array;
  readonly economy: { exchangeRate: number };
}

export function createPolicy(S: number, R: number, C: number): Policy {
  const sectors = () => new Float64Array(S);
  return {
    S,
    R,
    C,
    tau: new Float64Array(S * R * R),
    barrier: new Float64Array(S * R * R),
    cap: new Float64Array(S * R),
    caps: new Int32Array(S),
    foreignInputs: new Float64Array(S * R),
    withdrawalSum: sectors(),
    hardeningSum: sectors(),
    disciplineSum: sectors(),
    subsidy: sectors(),
    softness: sectors(),
    campaign: sectors(),
    research: sectors(),
    spending: new Float64Array(3),
    economy: { exchangeRate: 1 },
  };
}
