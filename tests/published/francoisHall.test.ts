import { describe, expect, it } from 'vitest';
import { parseStaticTradeProblem } from '../../src-model/staticTrade/parseProblem.ts';
import { solveStaticTrade } from '../../src-model/staticTrade/solveStaticTrade.ts';

/**
 * The four-region example of Francois & Hall, "Global simulation analysis of industry-level trade policy": the
 * United States and the European Union drop their tariffs on each other.
 */
const factors0 = [
  [1, 1.21, 1.41, 1.22],
  [1.37, 1, 1.31, 1.23],
  [1.32, 1.36, 1, 1.18],
  [1.57, 1.41, 1.25, 1.15],
];
const tariffs0 = factors0.map((row) => row.map((factor) => factor - 1));
const tariffs1 = tariffs0.map((row) => [...row]);
tariffs1[0]![2] = 0;
tariffs1[2]![0] = 0;

const example = {
  regions: ['USA', 'JPN', 'EU', 'ROW'],
  trade: [
    [0, 50, 200, 300],
    [500, 0, 150, 200],
    [300, 100, 200, 200],
    [50, 100, 110, 20],
  ],
  tariffs0,
  tariffs1,
  sigma: 5,
  epsilon: [-1.25, -1.25, -1.25, -1.25],
  eta: [1.5, 1.5, 1.5, 1.5],
};

function answerOf(method: 'nonlinear' | 'loglinear') {
  const parsed = parseStaticTradeProblem(JSON.stringify({ ...example, method }));
  if (!parsed.ok) throw new Error('not a problem');
  const solved = solveStaticTrade(parsed.value);
  if (!solved.ok) throw new Error(solved.error.code);
  return solved.value;
}

const digits = (values: readonly number[], places: number) => values.map((value) => value.toFixed(places));

describe('Francois & Hall, four regions', () => {
  it('log-linear: producer prices, producer surplus, tariff revenue and the two flows that were freed', () => {
    const answer = answerOf('loglinear');
    const change = answer.producerPrice.map((price) => price - 1);
    expect(digits(change, 7)).toEqual(['0.0791813', '-0.0316209', '0.0480493', '-0.0183717']);
    expect(digits(answer.producerSurplus, 3)).toEqual(['46.136', '-26.240', '39.825', '-5.073']);
    expect(digits(answer.tariffRevenueChange, 3)).toEqual(['-138.517', '0.622', '-93.839', '-2.870']);
    expect(answer.trade1[0]![2]!.toFixed(3)).toBe('385.866');
    expect(answer.trade1[2]![0]!.toFixed(3)).toBe('518.224');
  });

  it('non-linear: producer prices', () => {
    const answer = answerOf('nonlinear');
    const change = answer.producerPrice.map((price) => price - 1);
    expect(digits(change, 7)).toEqual(['0.1264599', '-0.0322904', '0.0793293', '-0.0173264']);
    expect(answer.residual).toBeLessThanOrEqual(1e-10);
  });
});
