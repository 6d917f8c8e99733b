import { describe, expect, it } from 'vitest';
import { problemText } from '../problem.ts';
import { parseStaticTradeProblem } from './parseProblem.ts';

const stated = {
  regions: ['A', 'B'],
  trade: [
    [100, 50],
    [20, 200],
  ],
  tariffs0: [
    [0, 0.1],
    [0.2, 0],
  ],
  tariffs1: [
    [0, 0],
    [0.2, 0],
  ],
  sigma: 5,
  epsilon: [-1.25, -1.25],
  eta: 1.5,
};

function refusals(change: Record<string, unknown>): readonly string[] {
  const parsed = parseStaticTradeProblem(JSON.stringify({ ...stated, ...change }));
  return parsed.ok ? [] : parsed.error.map(problemText);
}

describe('reading a static trade problem', () => {
  it('spells elasticities out and takes the exact form when no method is named', () => {
    const parsed = parseStaticTradeProblem(JSON.stringify(stated));
    expect(parsed.ok && parsed.value).toEqual({
      ...stated,
      sigma: [5, 5],
      eta: [1.5, 1.5],
      method: 'nonlinear',
    });
  });

  it.each([
    [{ trade: [[1, 2]] }, 'trade: a list of 1; allowed: 2 rows, one a region'],
    [{ tariffs1: [[0, 0], [0]] }, 'tariffs1[1]: a list of 1; allowed: 2 numbers, one a region'],
    [
      {
        trade: [
          [1, 2],
          [3, -4],
        ],
      },
      'trade[1][1]: -4; allowed: at least 0',
    ],
    [
      {
        tariffs0: [
          [0, -1],
          [0, 0],
        ],
      },
      'tariffs0[0][1]: -1; allowed: more than -1',
    ],
    [{ sigma: [5, 'five'] }, 'sigma[1]: "five"; allowed: a number'],
    [{ sigma: 1.2 }, 'sigma: 1.2; allowed: more than 1.25: above 1 and above |epsilon|'],
    [{ sigma: [5, 1] }, 'sigma[1]: 1; allowed: more than 1.25: above 1 and above |epsilon|'],
    [{ epsilon: 1.25 }, 'epsilon: 1.25; allowed: at most 0'],
    [{ eta: [1.5] }, 'eta: a list of 1; allowed: one number, or 2, one a region'],
    [{ regions: ['A', 'A'] }, 'regions[1]: "A"; allowed: a name that no other region has'],
    [{ method: 'newton' }, 'method: "newton"; allowed: "nonlinear", "loglinear"'],
    [
      { sigmas: 5 },
      'sigmas: unknown field "sigmas"; allowed: regions, trade, tariffs0, tariffs1, sigma, epsilon, eta, method',
    ],
  ])('refuses %j with path, found and allowed', (change, line) => {
    expect(refusals(change)).toEqual([line]);
  });

  it('names every problem at once', () => {
    expect(refusals({ epsilon: 2, eta: -1 })).toHaveLength(2);
  });

  it('refuses what is not JSON, and numbers beyond what a computer holds', () => {
    const lines = (text: string) => {
      const parsed = parseStaticTradeProblem(text);
      return parsed.ok ? [] : parsed.error.map(problemText);
    };
    expect(lines('{"regions": [')).toEqual([expect.stringMatching(/; allowed: JSON$/)]);
    expect(lines(JSON.stringify(stated).replace('"sigma":5', '"sigma":1e999'))).toEqual([
      'sigma: Infinity; allowed: a number',
    ]);
  });

  it('lets the log-linear form take any positive sigma', () => {
    expect(refusals({ sigma: 0.5, method: 'loglinear' })).toEqual([]);
  });
});
