import type { StaticTradeProblem } from './problem.ts';

/** Change of each importer's tariff revenue: new rates on new flows less old rates on old flows. */
export function tariffRevenueChange(
  problem: StaticTradeProblem,
  trade1: readonly (readonly number[])[],
): readonly number[] {
  const { trade, tariffs0, tariffs1 } = problem;
  return problem.regions.map((_, d) =>
    trade.reduce((sum, row, o) => sum + tariffs1[o]![d]! * trade1[o]![d]! - tariffs0[o]![d]! * row[d]!, 0),
  );
}
