import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StaticTradeAnswer } from '../../src-model/staticTrade/answer.ts';
import type { StaticTradeProblem } from '../../src-model/staticTrade/problem.ts';
import { solveStaticTrade } from '../../src-model/staticTrade/solveStaticTrade.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const matrix = (size: number, cell: fc.Arbitrary<number>) =>
  fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });
const row = (size: number, cell: fc.Arbitrary<number>) =>
  fc.array(cell, { minLength: size, maxLength: size });

/** Two to six regions, every third flow missing, tariffs from a 50 % subsidy to 1,000 %, supply that answers at all. */
const problemsFrom = (leastEta: number) =>
  fc.integer({ min: 2, max: 6 }).chain((size) =>
    fc.record({
      regions: fc.constant(Array.from({ length: size }, (_, region) => `r${region}`)),
      trade: matrix(size, fc.oneof({ weight: 2, arbitrary: number(0.01, 1000) }, fc.constant(0))),
      tariffs0: matrix(size, number(0, 1)),
      tariffs1: matrix(size, number(-0.5, 10)),
      sigma: row(size, number(2.6, 12)),
      epsilon: row(size, number(-2.5, -0.1)),
      eta: row(size, number(leastEta, 10)),
      method: fc.constant<'nonlinear'>('nonlinear'),
    }),
  );
const problems = problemsFrom(0.2);

function solved(problem: StaticTradeProblem): StaticTradeAnswer {
  const result = solveStaticTrade(problem);
  if (!result.ok) throw new Error(`${result.error.code}, residual ${result.error.residual}`);
  return result.value;
}

/** Largest relative distance of two lists of numbers, against `scale` where values are near 0. */
function distance(left: readonly number[], right: readonly number[], scale = 1): number {
  return left.reduce((max, value, i) => {
    const size = Math.max(scale, Math.abs(value), Math.abs(right[i]!));
    return size === 0 ? max : Math.max(max, Math.abs(value - right[i]!) / size);
  }, 0);
}

type Matrix = StaticTradeProblem['trade'];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Integral of a curve from price 1 to `end`, by Simpson's rule in the logarithm of the price. */
function area(curve: (price: number) => number, end: number): number {
  const steps = 400;
  const width = Math.log(end) / steps;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const price = Math.exp(i * width);
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    return (weight * width * curve(price) * price) / 3;
  }).reduce((total, part) => total + part, 0);
}

describe('laws of the static trade problem', () => {
  it.each(['nonlinear', 'loglinear'] as const)('%s: no shock, no change', (method) => {
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = solved({ ...problem, tariffs1: problem.tariffs0, method });
        const size = sum(problem.trade.flat());
        const ones = answer.producerPrice.map(() => 1);
        expect(distance(answer.producerPrice, ones)).toBeLessThan(1e-12);
        expect(distance(answer.buyersPrice, ones)).toBeLessThan(1e-12);
        expect(distance(answer.trade1.flat(), problem.trade.flat())).toBeLessThan(1e-12);
        expect(
          distance(
            answer.netWelfare,
            ones.map(() => 0),
            Math.max(1, size),
          ),
        ).toBeLessThan(1e-12);
      }),
    );
  });

  it('always finds prices that clear all markets, and missing trade stays exactly 0', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = solved(problem);
        expect(answer.residual).toBeLessThanOrEqual(1e-10);
        expect(Object.values(answer).flat(2).every(Number.isFinite)).toBe(true);
        problem.trade.forEach((flows, o) => {
          flows.forEach((value, d) => {
            if (value === 0) expect(answer.trade1[o]![d]).toBe(0);
          });
        });
      }),
      { numRuns: 500 },
    );
  });

  // Where supply is fixed and demand hardly moves, prices may lie beyond e^50 and 200 capped steps.
  it('with fixed supply too: finds prices or says by name that it did not, never a number in between', () => {
    fc.assert(
      fc.property(problemsFrom(0), (problem) => {
        const result = solveStaticTrade(problem);
        if (result.ok) expect(result.value.residual).toBeLessThanOrEqual(1e-10);
        else expect(result.error).toMatchObject({ code: 'noEquilibrium', iterations: 200 });
      }),
      { numRuns: 500 },
    );
  });

  it('adds up: sales at new prices are output times price, purchases exhaust what buyers spend', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = solved(problem);
        problem.trade.forEach((flows, o) => {
          const sales = sum(flows) * answer.output[o]! * answer.producerPrice[o]!;
          expect(distance([sum(answer.trade1[o]!)], [sales], sum(flows))).toBeLessThan(1e-9);
        });
        problem.regions.forEach((_, d) => {
          const paid = (tariffs: Matrix, trade: Matrix) =>
            sum(trade.map((flows, o) => flows[d]! * (1 + tariffs[o]![d]!)));
          const before = paid(problem.tariffs0, problem.trade);
          const spending = before * answer.buyersPrice[d]! ** (1 + problem.epsilon[d]!);
          const after = paid(problem.tariffs1, answer.trade1);
          expect(distance([after], [spending], before)).toBeLessThan(1e-9);
        });
      }),
    );
  });

  it('is homogeneous: trade in another unit leaves ratios alone and scales money', () => {
    fc.assert(
      fc.property(problems, number(0.001, 1000), (problem, unit) => {
        const here = solved(problem);
        const there = solved({ ...problem, trade: problem.trade.map((r) => r.map((v) => v * unit)) });
        expect(distance(there.producerPrice, here.producerPrice)).toBeLessThan(1e-9);
        const money = here.netWelfare.map((value) => value * unit);
        const size = sum(problem.trade.flat()) * unit;
        expect(distance(there.netWelfare, money, size)).toBeLessThan(1e-8);
      }),
    );
  });

  it('does not depend on the order of regions', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 5 }), (problem, by) => {
        const turn = <T>(list: readonly T[]) => list.map((_, i) => list[(i + by) % list.length]!);
        const turned = solved({
          ...problem,
          trade: turn(problem.trade.map(turn<number>)),
          tariffs0: turn(problem.tariffs0.map(turn<number>)),
          tariffs1: turn(problem.tariffs1.map(turn<number>)),
          sigma: turn(problem.sigma),
          epsilon: turn(problem.epsilon),
          eta: turn(problem.eta),
        });
        const answer = solved(problem);
        expect(distance(turned.producerPrice, turn(answer.producerPrice))).toBeLessThan(1e-9);
        expect(distance(turned.buyersPrice, turn(answer.buyersPrice))).toBeLessThan(1e-9);
      }),
    );
  });

  it('measures surplus as the area beside the curve it claims to integrate', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = solved(problem);
        problem.regions.forEach((_, r) => {
          const sales = sum(problem.trade[r]!);
          const supply = area((price) => price ** problem.eta[r]!, answer.producerPrice[r]!);
          expect(distance([answer.producerSurplus[r]!], [sales * supply], sales)).toBeLessThan(1e-5);
          const spending = sum(problem.trade.map((flows, o) => flows[r]! * (1 + problem.tariffs0[o]![r]!)));
          const demand = area((price) => price ** problem.epsilon[r]!, answer.buyersPrice[r]!);
          expect(distance([answer.consumerSurplus[r]!], [-spending * demand], spending)).toBeLessThan(1e-5);
        });
      }),
    );
  });

  it('log-linear and exact answers meet as the shock shrinks', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const shrunk = (part: number) => {
          const tariffs1 = problem.tariffs0.map((r, o) =>
            r.map((t, d) => t + part * (problem.tariffs1[o]![d]! - t)),
          );
          const exact = solved({ ...problem, tariffs1 });
          const linear = solved({ ...problem, tariffs1, method: 'loglinear' });
          return distance(exact.producerPrice, linear.producerPrice);
        };
        // The gap is of second order: a tenth of the shock leaves about a hundredth of it.
        expect(shrunk(1e-5)).toBeLessThanOrEqual(0.05 * shrunk(1e-4) + 1e-10);
      }),
    );
  });
});
