/**
 * The answer to a static trade problem, as `solve` prints it. Prices, quantities and output are ratios to the base,
 * money is in the unit of the problem's `trade`; matrices are `[o][d]`.
 */
export interface StaticTradeAnswer {
  readonly producerPrice: readonly number[];
  /** Trade at new producer prices. */
  readonly trade1: readonly (readonly number[])[];
  readonly quantity: readonly (readonly number[])[];
  readonly buyersPrice: readonly number[];
  readonly output: readonly number[];
  readonly producerSurplus: readonly number[];
  readonly consumerSurplus: readonly number[];
  readonly tariffRevenueChange: readonly number[];
  readonly netWelfare: readonly number[];
  /** Largest excess supply left, in logs (non-linear) or as a fraction of output (log-linear). */
  readonly residual: number;
  readonly iterations: number;
}
