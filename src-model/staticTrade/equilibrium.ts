import type { Result } from '../run/modelError.ts';
import type { TradeBaseline } from './baseline.ts';
import { solveLinear } from './linearSystem.ts';
import { logWedges, type MarketState, marketState } from './marketClearing.ts';
import type { StaticTradeProblem } from './problem.ts';

/** Why a static problem has no answer: the search ended without prices that clear all markets. */
export interface StaticTradeError {
  readonly code: 'noEquilibrium' | 'notFinite';
  /** Largest excess supply, in logs, where the search ended. */
  readonly residual: number;
  readonly iterations: number;
}

export interface Equilibrium {
  /** `ln p[o]`, 0 for regions that sell nothing. */
  readonly logPrice: readonly number[];
  readonly state: MarketState;
  readonly residual: number;
  readonly iterations: number;
}

const tolerance = 1e-11;
/** What rounding may leave of the tolerance when elasticities are very large; beyond it a result is an error. */
const acceptable = 1e-10;
const largestStep = 0.5;
const undampedSteps = 50;
const allSteps = 200;

/**
 * Producer prices that clear all markets: Newton in logs from the base point with the analytic Jacobian, steps
 * capped, and from the 51st step on halved until the residual falls (§4).
 */
export function findEquilibrium(
  problem: StaticTradeProblem,
  base: TradeBaseline,
): Result<Equilibrium, StaticTradeError> {
  const wedges = logWedges(problem);
  const at = (logPrice: readonly number[]) => marketState(problem, base, wedges, logPrice);
  let logPrice: readonly number[] = new Array<number>(base.size).fill(0);
  let state = at(logPrice);
  let residual = largest(state.excess);
  let iterations = 0;
  while (!(residual <= tolerance) && iterations < allSteps) {
    const step = newtonStep(state);
    if (step === undefined) break;
    iterations += 1;
    let next = moved(logPrice, base.sellers, step, 1);
    let nextState = at(next);
    let factor = 1;
    while (iterations > undampedSteps && !(largest(nextState.excess) < residual) && factor > 1e-12) {
      factor /= 2;
      next = moved(logPrice, base.sellers, step, factor);
      nextState = at(next);
    }
    const nextResidual = largest(nextState.excess);
    // Rounding has the last word: no step improves on a residual this small.
    if (residual <= acceptable && !(nextResidual < residual)) break;
    [logPrice, state, residual] = [next, nextState, nextResidual];
  }
  if (residual <= acceptable) return { ok: true, value: { logPrice, state, residual, iterations } };
  const code = Number.isFinite(residual) ? 'noEquilibrium' : 'notFinite';
  return { ok: false, error: { code, residual, iterations } };
}

function newtonStep(state: MarketState): readonly number[] | undefined {
  const step = solveLinear(
    state.jacobian,
    state.excess.map((value) => -value),
  );
  if (step === undefined) return undefined;
  const length = largest(step);
  if (!Number.isFinite(length)) return undefined;
  return length > largestStep ? step.map((value) => (value * largestStep) / length) : step;
}

function moved(
  logPrice: readonly number[],
  sellers: readonly number[],
  step: readonly number[],
  factor: number,
): readonly number[] {
  const next = [...logPrice];
  sellers.forEach((o, i) => {
    next[o] = next[o]! + factor * step[i]!;
  });
  return next;
}

/** Largest absolute value; NaN as soon as one value is not a number. */
function largest(values: readonly number[]): number {
  return values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
}
