import type { Result } from '../run/modelError.ts';
import type { StaticTradeAnswer } from './answer.ts';
import { baselineOf } from './baseline.ts';
import { findEquilibrium, type StaticTradeError } from './equilibrium.ts';
import type { StaticTradeProblem } from './problem.ts';
import { tariffRevenueChange } from './tariffRevenue.ts';

/**
 * The exact equilibrium of a static problem and the welfare measures of §8 at it: areas under the constant
 * elasticity curves, tariff revenue at new producer prices.
 */
export function solveNonlinear(problem: StaticTradeProblem): Result<StaticTradeAnswer, StaticTradeError> {
  const base = baselineOf(problem);
  const found = findEquilibrium(problem, base);
  if (!found.ok) return found;
  const { logPrice, state, residual, iterations } = found.value;
  const { trade, epsilon, eta } = problem;
  const sells = (o: number) => base.sales[o]! > 0;

  const producerPrice = logPrice.map(Math.exp);
  const trade1 = trade.map((row, o) =>
    row.map((value, d) => value * state.quantity[o]![d]! * producerPrice[o]!),
  );
  const producerSurplus = base.sales.map((sales, o) => sales * area(1 + eta[o]!, logPrice[o]!));
  const consumerSurplus = base.spending.map((spending, d) =>
    spending === 0 ? 0 : -spending * area(1 + epsilon[d]!, state.logBuyersPrice[d]!),
  );
  const revenueChange = tariffRevenueChange(problem, trade1);
  return {
    ok: true,
    value: {
      producerPrice,
      trade1,
      quantity: state.quantity,
      buyersPrice: state.logBuyersPrice.map(Math.exp),
      output: logPrice.map((price, o) => (sells(o) ? Math.exp(eta[o]! * price) : 0)),
      producerSurplus,
      consumerSurplus,
      tariffRevenueChange: revenueChange,
      netWelfare: producerSurplus.map((value, r) => value + consumerSurplus[r]! + revenueChange[r]!),
      residual,
      iterations,
    },
  };
}

/** `∫ P^(power − 1) dP` from 1 to `e^logPrice`: `(P^power − 1)/power`, and `ln P` at power 0. */
function area(power: number, logPrice: number): number {
  return power === 0 ? logPrice : Math.expm1(power * logPrice) / power;
}
