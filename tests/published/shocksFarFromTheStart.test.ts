import { describe, expect, it } from 'vitest';
import { parseStaticTradeProblem } from '../../src-model/staticTrade/parseProblem.ts';
import { solveStaticTrade } from '../../src-model/staticTrade/solveStaticTrade.ts';

/** Tariffs of 900 and 5,000 percent on thin and missing flows; prices from an independent calculation (field case F5). */
describe.each([
  { sigma: 12, high: 9, prices: ['0.931', '1.036', '1.108'] },
  { sigma: 30, high: 50, prices: ['0.932', '1.037', '1.109'] },
])('sigma $sigma, tariffs of $high', ({ sigma, high, prices }) => {
  const text = JSON.stringify({
    regions: ['A', 'B', 'C'],
    trade: [
      [100, 50, 0],
      [20, 200, 10],
      [0, 0, 30],
    ],
    tariffs0: [
      [0, 0.1, 0],
      [0.2, 0, 0],
      [0, 0, 0],
    ],
    tariffs1: [
      [0, high, 0],
      [high, 0, high],
      [0, 0, 0],
    ],
    sigma,
    epsilon: [-1.25, -1.25, -1.25],
    eta: [1.5, 1.5, 1.5],
  });

  it('clears all markets at the published prices, and trade that is zero stays exactly zero', () => {
    const parsed = parseStaticTradeProblem(text);
    if (!parsed.ok) throw new Error('not a problem');
    const solved = solveStaticTrade(parsed.value);
    if (!solved.ok) throw new Error(solved.error.code);
    const answer = solved.value;
    expect(answer.producerPrice.map((price) => price.toFixed(3))).toEqual(prices);
    expect(answer.residual).toBeLessThanOrEqual(1e-10);
    const numbers = Object.values(answer).flat(2);
    expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
    for (const [o, d] of [
      [0, 2],
      [2, 0],
      [2, 1],
    ] as const) {
      expect(answer.trade1[o]![d]).toBe(0);
      expect(answer.quantity[o]![d]).toBe(0);
    }
  });
});
