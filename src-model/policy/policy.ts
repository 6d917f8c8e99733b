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
  /** Last quarter's values of a sector that is composed anew, to see whether anything really changed. */
  readonly before: Float64Array;
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
    before: new Float64Array(S * rememberedOf(R)),
  };
}

/** Numbers that `remember` keeps of a sector: rates and barriers of its links, caps, foreign inputs, four of its own. */
function rememberedOf(R: number): number {
  return 2 * R * R + 2 * R + 4;
}

export function remember(policy: Policy, s: number): void {
  const { R, before } = policy;
  let at = s * rememberedOf(R);
  for (let i = s * R * R; i < (s + 1) * R * R; i++) {
    before[at++] = policy.tau[i]!;
    before[at++] = policy.barrier[i]!;
  }
  for (let i = s * R; i < (s + 1) * R; i++) {
    before[at++] = policy.cap[i]!;
    before[at++] = policy.foreignInputs[i]!;
  }
  before[at++] = policy.subsidy[s]!;
  before[at++] = policy.softness[s]!;
  before[at++] = policy.campaign[s]!;
  before[at] = policy.research[s]!;
}

/** Whether anything differs from what was remembered: a lever set to zero moves nothing. */
export function differs(policy: Policy, s: number): boolean {
  const { R, before } = policy;
  let at = s * rememberedOf(R);
  for (let i = s * R * R; i < (s + 1) * R * R; i++) {
    if (before[at++] !== policy.tau[i] || before[at++] !== policy.barrier[i]) return true;
  }
  for (let i = s * R; i < (s + 1) * R; i++) {
    if (before[at++] !== policy.cap[i] || before[at++] !== policy.foreignInputs[i]) return true;
  }
  return (
    before[at++] !== policy.subsidy[s] ||
    before[at++] !== policy.softness[s] ||
    before[at++] !== policy.campaign[s] ||
    before[at] !== policy.research[s]
  );
}
