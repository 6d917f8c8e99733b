import type { TradeBaseline } from './baseline.ts';
import type { StaticTradeProblem } from './problem.ts';

/** The trade block of §4 at one set of prices, every origin with constant supply elasticity. */
export interface MarketState {
  /** Excess supply `F[o] = η·ln p − ln y` of every seller, in the order of `TradeBaseline.sellers`. */
  readonly excess: readonly number[];
  /** `∂F[o]/∂ln p[k]` over sellers: an M-matrix with row sums `η + |ε|`, so never singular where those are positive. */
  readonly jacobian: readonly (readonly number[])[];
  /** Perceived share `[o][d]` of an origin in a destination's spending. */
  readonly share: readonly (readonly number[])[];
  /** Volume ratio `x[o][d]`; exactly 0 where base trade is 0. */
  readonly quantity: readonly (readonly number[])[];
  /** `ln P[d]`, the buyers' price ratio in logs; 0 where a region buys nothing. */
  readonly logBuyersPrice: readonly number[];
}

/** Log wedges `ln(T1/T0)`, `[o][d]`. */
export function logWedges(problem: StaticTradeProblem): readonly (readonly number[])[] {
  return problem.tariffs1.map((row, o) =>
    row.map((tariff, d) => Math.log((1 + tariff) / (1 + problem.tariffs0[o]![d]!))),
  );
}

/** Evaluates §4 at log producer prices (one a region, 0 for regions that sell nothing). */
export function marketState(
  problem: StaticTradeProblem,
  base: TradeBaseline,
  wedges: readonly (readonly number[])[],
  logPrice: readonly number[],
): MarketState {
  const { sigma, epsilon, eta } = problem;
  const { size, spendingShare, salesShare, sellers } = base;
  const zero = () => Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const share = zero();
  const quantity = zero();
  const logVolume = zero();
  const logBuyersPrice = new Array<number>(size).fill(0);

  for (let d = 0; d < size; d++) {
    const origins = sellers.filter((o) => spendingShare[o]![d]! > 0);
    if (origins.length === 0) continue;
    const terms = origins.map(
      (o) => Math.log(spendingShare[o]![d]!) + (1 - sigma[d]!) * (logPrice[o]! + wedges[o]![d]!),
    );
    const logSum = logOfSum(terms);
    const logP = logSum / (1 - sigma[d]!);
    logBuyersPrice[d] = logP;
    origins.forEach((o, i) => {
      const landed = logPrice[o]! + wedges[o]![d]!;
      share[o]![d] = Math.exp(terms[i]! - logSum);
      logVolume[o]![d] = -sigma[d]! * landed + (sigma[d]! + epsilon[d]!) * logP;
      quantity[o]![d] = Math.exp(logVolume[o]![d]!);
    });
  }

  const excess: number[] = [];
  const jacobian: number[][] = [];
  for (const o of sellers) {
    const markets = salesShare[o]!.flatMap((lambda, d) => (lambda > 0 ? [d] : []));
    const terms = markets.map((d) => Math.log(salesShare[o]![d]!) + logVolume[o]![d]!);
    const logDemand = logOfSum(terms);
    excess.push(eta[o]! * logPrice[o]! - logDemand);
    jacobian.push(
      sellers.map((k) => {
        const own = k === o ? eta[o]! : 0;
        return markets.reduce((sum, d, i) => {
          const weight = Math.exp(terms[i]! - logDemand);
          const response = (sigma[d]! + epsilon[d]!) * share[k]![d]! - (k === o ? sigma[d]! : 0);
          return sum - weight * response;
        }, own);
      }),
    );
  }
  return { excess, jacobian, share, quantity, logBuyersPrice };
}

/** `ln Σ e^term` without overflow or underflow, however far the terms lie from 0. */
function logOfSum(terms: readonly number[]): number {
  const largest = Math.max(...terms);
  return largest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - largest), 0));
}
