import type { Command } from 'commander';
import { problemText } from '../../src-model/problem.ts';
import type { StaticTradeAnswer } from '../../src-model/staticTrade/answer.ts';
import { parseStaticTradeProblem } from '../../src-model/staticTrade/parseProblem.ts';
import type { StaticTradeProblem } from '../../src-model/staticTrade/problem.ts';
import { solveStaticTrade } from '../../src-model/staticTrade/solveStaticTrade.ts';
import { maxStudyBytes } from '../../src-model/study/jsonGuard.ts';
import { done, failed, type Io, type Outcome, refused } from '../io.ts';
import { readInput } from '../readInput.ts';

/** `solve PROBLEM.json`: one static trade problem. */
export function solveCommand(program: Command, io: Io, report: (outcome: Outcome) => void): void {
  program
    .command('solve')
    .description('solve one static trade problem (a GSIM spreadsheet as a file)')
    .argument('<problem>', 'a JSON file')
    .action(async (file: string) => report(await solve(io, file)));
}

async function solve(io: Io, file: string): Promise<Outcome> {
  const text = await readInput(io.cwd, file, 'a trade problem (JSON)', maxStudyBytes);
  if (!text.ok) return refused([text.error]);
  const problem = parseStaticTradeProblem(text.value);
  if (!problem.ok) return refused(problem.error.map((found) => `${file}: ${problemText(found)}`));
  const solved = solveStaticTrade(problem.value);
  if (solved.ok) {
    const remarks = reversedFlows(problem.value, solved.value).map((remark) => `${file}: ${remark}`);
    return done([`${JSON.stringify(solved.value)}\n`], remarks);
  }
  const { code, residual, iterations } = solved.error;
  const reason =
    code === 'noEquilibrium'
      ? `no equilibrium found: excess supply ${residual.toExponential(1)} after ${iterations} steps, expected at most 1e-10`
      : 'the answer is not finite, expected tariffs and elasticities of a possible market';
  return failed([`${file}: ${reason}`]);
}

/** Flows that the linear form turned negative: the shock is too large for it. */
function reversedFlows(problem: StaticTradeProblem, answer: StaticTradeAnswer): readonly string[] {
  const { regions } = problem;
  return answer.quantity.flatMap((row, o) =>
    row.flatMap((ratio, d) =>
      ratio < 0
        ? [`trade1[${o}][${d}]: ${regions[o]} to ${regions[d]} falls below zero, expected method "nonlinear"`]
        : [],
    ),
  );
}
