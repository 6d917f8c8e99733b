import type { Result } from '../run/modelError.ts';
import type { StaticTradeAnswer } from './answer.ts';
import { baselineOf, type TradeBaseline } from './baseline.ts';
import type { StaticTradeError } from './equilibrium.ts';
import { solveLinear } from './linearSystem.ts';
import type { StaticTradeProblem } from './problem.ts';
import { tariffRevenueChange } from './tariffRevenue.ts';

/**
 * GSIM as published (Francois & Hall): supply and demand linear in percentage changes around the base point, the
 * shock `T1/T0 − 1` instead of its logarithm, welfare as trapezoids. Good for small changes; a fall of a flow by
 * more than its whole base, which the linear form allows, comes out negative.
 */
export function solveLoglinear(problem: StaticTradeProblem): Result<StaticTradeAnswer, StaticTradeError> {
  const { trade, tariffs0, tariffs1, epsilon, eta } = problem;
  const base = baselineOf(problem);
  const factor = tariffs1.map((row, o) => row.map((tariff, d) => (1 + tariff) / (1 + tariffs0[o]![d]!)));
  const shock = factor.map((row) => row.map((ratio) => ratio - 1));
  const { change, residual } = priceChanges(problem, base, shock);
  if (!(residual <= 1e-10)) return { ok: false, error: { code: 'noEquilibrium', residual, iterations: 1 } };

  const landed = shock.map((row, o) => row.map((value) => change[o]! + value));
  const quantity = trade.map((row, o) =>
    row.map((value, d) => (value === 0 ? 0 : 1 + volumeChange(problem, base, landed, o, d))),
  );
  const trade1 = trade.map((row, o) =>
    row.map((value, d) => (value === 0 ? 0 : value * quantity[o]![d]! * (1 + change[o]!))),
  );
  const paid = factor.map((row, o) => row.map((ratio) => (1 + change[o]!) * ratio - 1));
  const composite = problem.regions.map((_, d) => average(base, paid, d));
  const producerSurplus = base.sales.map((sales, o) => sales * change[o]! * (1 + (eta[o]! * change[o]!) / 2));
  const consumerSurplus = composite.map(
    (price, d) => base.spending[d]! * (0.5 * epsilon[d]! * price ** 2 * Math.sign(price) - price),
  );
  const revenueChange = tariffRevenueChange(problem, trade1);
  return {
    ok: true,
    value: {
      producerPrice: change.map((value) => 1 + value),
      trade1,
      quantity,
      buyersPrice: composite.map((value) => 1 + value),
      output: base.sales.map((sales, o) => (sales > 0 ? 1 + eta[o]! * change[o]! : 0)),
      producerSurplus,
      consumerSurplus,
      tariffRevenueChange: revenueChange,
      netWelfare: producerSurplus.map((value, r) => value + consumerSurplus[r]! + revenueChange[r]!),
      residual,
      iterations: 1,
    },
  };
}

/** Proportional producer price changes: `η·p = Σ_d λ·x̂`, one row a seller. */
function priceChanges(
  problem: StaticTradeProblem,
  base: TradeBaseline,
  shock: readonly (readonly number[])[],
): { readonly change: readonly number[]; readonly residual: number } {
  const { sigma, epsilon, eta } = problem;
  const { sellers, salesShare, spendingShare } = base;
  const demandResponse = (o: number, k: number) =>
    problem.regions.reduce((sum, _, d) => {
      const cross = (sigma[d]! + epsilon[d]!) * spendingShare[k]![d]!;
      return sum + salesShare[o]![d]! * (cross - (k === o ? sigma[d]! : 0));
    }, 0);
  const matrix = sellers.map((o) => sellers.map((k) => (k === o ? eta[o]! : 0) - demandResponse(o, k)));
  const right = sellers.map((o) =>
    problem.regions.reduce(
      (sum, _, d) => sum + salesShare[o]![d]! * volumeChange(problem, base, shock, o, d),
      0,
    ),
  );
  const solution = solveLinear(matrix, right);
  if (solution === undefined) return { change: [], residual: Number.POSITIVE_INFINITY };
  const residual = matrix.reduce((max, row, i) => {
    const left = row.reduce((sum, value, k) => sum + value * solution[k]!, 0);
    return Math.max(max, Math.abs(left - right[i]!));
  }, 0);
  const change = new Array<number>(base.size).fill(0);
  sellers.forEach((o, i) => {
    change[o] = solution[i]!;
  });
  return { change, residual };
}

/** Volume change of the flow `[o][d]` when buyers' prices change by `landed`: own price, and the average that `d` pays. */
function volumeChange(
  { sigma, epsilon }: StaticTradeProblem,
  base: TradeBaseline,
  landed: readonly (readonly number[])[],
  o: number,
  d: number,
): number {
  return -sigma[d]! * landed[o]![d]! + (sigma[d]! + epsilon[d]!) * average(base, landed, d);
}

/** Average of a matrix over what destination `d` spends. */
function average(base: TradeBaseline, values: readonly (readonly number[])[], d: number): number {
  return base.sellers.reduce((sum, o) => sum + base.spendingShare[o]![d]! * values[o]![d]!, 0);
}
