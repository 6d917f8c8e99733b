import type { Layout } from '../tradeBlock/lanes/layout.ts';
import type { ParameterTable } from './parameterTable.ts';
import type { SparseRows } from './sparseRows.ts';

/**
 * The constants of §2 for one dataset and one set of assumptions, as the engine reads them.
 * `S` sectors, `R` markets, `C` is China, `Q` quarters. Arrays `[s·R·R + o·R + d]` are written `[s,o,d]`,
 * `[s·R + d]` is `[s,d]`; series over quarters `0 … Q` begin with `t`, since a quarter reads all sectors.
 */
export interface Calibration {
  readonly S: number;
  readonly R: number;
  readonly C: number;
  readonly Q: number;
  readonly parameters: ParameterTable;
  /** Base flows `V[s,o,d]`, bn USD a year; origin sales `Y[s,o]`; buyers' spending `E[s,d]` with base duties. */
  readonly V: Float64Array;
  readonly Y: Float64Array;
  readonly E: Float64Array;
  /** Base tariffs as fractions `τ0[s,o,d]`, 0 on the diagonal. */
  readonly tau0: Float64Array;
  /** `θ` as `[s,d,o]`: destination first, since spending sums over origins. */
  readonly theta: Float64Array;
  /** `λ[s,o,d]` and its inverse (0 where there is no flow). */
  readonly lambda: Float64Array;
  readonly invLambda: Float64Array;
  /** Logistic constants of supply, entry into zombie status, its cap, learning exponent; `[s]`. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly zeta: Float64Array;
  readonly zcap: Float64Array;
  readonly ell: Float64Array;
  /** `K[s]`, and `GDP/((1−K)·A)`: what a fraction of GDP is in final sales of the sector. */
  readonly K: Float64Array;
  readonly gdpOverFinalSales: Float64Array;
  readonly inputCosts: SparseRows;
  readonly intermediateUse: SparseRows;
  readonly crossPrice: SparseRows;
  /** `N°[t,s,d]`, `exp(gG·t)` as `[t,s,o]`, taste power `exp((σ−1)·μ(t))` as `[t,s]`, `exp(γK·t)` as `[t,s]`. */
  readonly demandTrend: Float64Array;
  readonly supplyTrend: Float64Array;
  /** `gG[s,o]`, log points a quarter. */
  readonly lnSupplyGrowth: Float64Array;
  readonly tastePower: Float64Array;
  readonly capacityTrend: Float64Array;
  /** `exp(fade·gapC)` as `[t,s]`. */
  readonly gapCPower: Float64Array;
  /** Inverse of the Jacobian of §4 at the base point, `[s,o,m]`: where the solver starts. */
  readonly baseInverse: Float64Array;
  /** 1 where an origin sells, a market buys anything at all, `[s,o]`, `[s,d]`. */
  readonly sells: Uint8Array;
  readonly buys: Uint8Array;
  /** Where the trade block keeps the markets. */
  readonly layout: Layout;
  readonly GDP: number;
  readonly incomeFeedback: number;
  /** Programme constants in the order of `programmeIds`; `beta[k·S + s]`. */
  readonly mpc: Float64Array;
  readonly pull: Float64Array;
  readonly beta: Float64Array;
}

/** Programmes in the order the engine keeps them. */
export const programmeIds = ['tradeIn', 'transfers', 'safetyNet'] as const;
