import type { Result } from '../run/modelError.ts';
import type { StaticTradeAnswer } from './answer.ts';
import type { StaticTradeError } from './equilibrium.ts';
import { solveLoglinear } from './loglinear.ts';
import { solveNonlinear } from './nonlinear.ts';
import type { StaticTradeProblem } from './problem.ts';

/**
 * Solves one static trade problem by the method that it names. Every number of an answer is finite and its residual
 * at most 1e-10; otherwise a named error.
 */
export function solveStaticTrade(problem: StaticTradeProblem): Result<StaticTradeAnswer, StaticTradeError> {
  const result = problem.method === 'loglinear' ? solveLoglinear(problem) : solveNonlinear(problem);
  if (!result.ok || Object.values(result.value).flat(2).every(Number.isFinite)) return result;
  const { residual, iterations } = result.value;
  return { ok: false, error: { code: 'notFinite', residual, iterations } };
}
