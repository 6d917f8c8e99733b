import type { StaticTradeProblem } from './problem.ts';

/**
 * What the base trade of a problem says before any shock (§2). `o` origin, `d` destination, both over the
 * problem's regions; matrices are `[o][d]`. Money in the unit of `trade`.
 */
export interface TradeBaseline {
  readonly size: number;
  /** Share `θ[o][d]` of origin `o` in destination `d`'s spending, tariffs included; 0 where `d` buys nothing. */
  readonly spendingShare: readonly (readonly number[])[];
  /** Share `λ[o][d]` of destination `d` in origin `o`'s sales; 0 where `o` sells nothing. */
  readonly salesShare: readonly (readonly number[])[];
  /** Sales `Y[o]` at producer prices. */
  readonly sales: readonly number[];
  /** Spending `E[d]` at buyers' prices, tariffs included. */
  readonly spending: readonly number[];
  /** Origins with base sales: only they have a price to solve for. */
  readonly sellers: readonly number[];
}

export function baselineOf(problem: StaticTradeProblem): TradeBaseline {
  const { trade, tariffs0 } = problem;
  const size = problem.regions.length;
  const regions = Array.from({ length: size }, (_, region) => region);
  const paid = trade.map((row, o) => row.map((value, d) => value * (1 + tariffs0[o]![d]!)));
  const sales = trade.map((row) => row.reduce((sum, value) => sum + value, 0));
  const spending = regions.map((d) => regions.reduce((sum, o) => sum + paid[o]![d]!, 0));
  return {
    size,
    spendingShare: paid.map((row) => row.map((value, d) => (value === 0 ? 0 : value / spending[d]!))),
    salesShare: trade.map((row, o) => row.map((value) => (value === 0 ? 0 : value / sales[o]!))),
    sales,
    spending,
    sellers: regions.filter((o) => sales[o]! > 0),
  };
}
