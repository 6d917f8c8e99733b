import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { shippedDataset } from '../../../scripts/resources/shippedDataset.ts';
import { calibrate } from '../../calibration/calibrate.ts';
import type { Calibration } from '../../calibration/calibration.ts';
import { fullNewton } from '../fullNewton.ts';
import { lanes } from '../lanes/lanes.ts';
import { blockAddress, laneOf } from '../lanes/layout.ts';
import { resetLanes } from '../lanes/resetLanes.ts';
import { createRestraint, freeRestraint } from '../restraint.ts';
import { market, openMarket } from '../soleMarket.ts';
import { takeAnchor } from '../takeAnchor.ts';
import { pairKernel } from './pairKernel.ts';

const calibration = calibrate(shippedDataset(), {}, 4);
if (!calibration.ok) throw new Error('the shipped dataset calibrates');
const c: Calibration = calibration.value;
const { R, C } = c;
const kernel = pairKernel(R, C);
const pair = [0, 1] as const;

/** Logs of demand and supply, one each a region, and a shift of Chinese cost: small enough for the base anchor. */
const shocks = fc.record({
  demand: fc.array(fc.double({ min: -0.015, max: 0.015, noNaN: true }), { minLength: R, maxLength: R }),
  supply: fc.array(fc.double({ min: -0.015, max: 0.015, noNaN: true }), { minLength: R, maxLength: R }),
  cost: fc.double({ min: -0.01, max: 0.01, noNaN: true }),
});
type Shock = typeof shocks extends fc.Arbitrary<infer T> ? T : never;

function lay(s: number, { demand, supply, cost }: Shock): void {
  const lane = laneOf(c.layout, s);
  const { u0, z0, uz, umax } = c.parameters;
  for (let o = 0; o < R; o++) {
    lanes[lane + 2 * (c.layout.x + o)] = 0;
    lanes[lane + 2 * (c.layout.demand + o)] = Math.exp(demand[o]!);
    lanes[lane + 2 * (c.layout.lnSupply + o)] = supply[o]!;
  }
  lanes[lane + 2 * c.layout.costShift] = -cost;
  lanes[lane + 2 * c.layout.lnCapacity] = -Math.log(u0[s]!);
  lanes[lane + 2 * c.layout.zombieUse] = z0[s]! * uz[s]!;
  lanes[lane + 2 * c.layout.responsive] = (1 - z0[s]!) * umax[s]!;
}

const result = (s: number, slot: number): number[] =>
  Array.from({ length: R }, (_, o) => lanes[laneOf(c.layout, s) + 2 * (slot + o)]!);

function solvedAlone(s: number): number[] {
  const restraint = createRestraint(R);
  openMarket(s, R, C);
  freeRestraint(restraint);
  expect(fullNewton(restraint)).toBe(true);
  return Array.from(market.x.subarray(0, R));
}

beforeEach(() => resetLanes(c));

describe('the pair kernel', () => {
  test('finds the equilibrium of the full Newton', () => {
    fc.assert(
      fc.property(shocks, shocks, (one, two) => {
        resetLanes(c);
        lay(0, one);
        lay(1, two);
        const alone = pair.map(solvedAlone);
        expect(kernel(blockAddress(c.layout, 0))).toBeGreaterThan(0);
        for (const s of pair)
          result(s, c.layout.x).forEach((lnp, o) => {
            expect(lnp).toBeCloseTo(alone[s]![o]!, 10);
          });
      }),
      { numRuns: 200 },
    );
  });

  test('gives a sector the same bits whatever stands beside it', () => {
    fc.assert(
      fc.property(shocks, shocks, shocks, (one, two, three) => {
        const beside = (other: Shock): number[] => {
          resetLanes(c);
          lay(0, one);
          lay(1, other);
          expect(kernel(blockAddress(c.layout, 0))).toBeGreaterThan(0);
          return [...result(0, c.layout.x), ...result(0, c.layout.index), ...result(0, c.layout.chinaFlow)];
        };
        expect(beside(two)).toEqual(beside(three));
      }),
      { numRuns: 100 },
    );
  });

  test('stays where it is at the base point, and reports what it took', () => {
    const none = { demand: Array<number>(R).fill(0), supply: Array<number>(R).fill(0), cost: 0 };
    lay(0, none);
    lay(1, none);
    expect(kernel(blockAddress(c.layout, 0))).toBe(1);
    expect(result(0, c.layout.x)).toEqual(Array<number>(R).fill(0));
    expect(lanes[laneOf(c.layout, 0) + 2 * c.layout.residual]).toBeLessThan(1e-14);
  });

  test('gives up where prices leave the reach of the anchor, and goes on from a new one', () => {
    const far = { demand: Array<number>(R).fill(0.8), supply: Array<number>(R).fill(0), cost: 0.4 };
    lay(0, far);
    lay(1, far);
    expect(kernel(blockAddress(c.layout, 0))).toBe(0);
    for (const s of pair) {
      const start = solvedAlone(s);
      start.forEach((lnp, o) => {
        lanes[laneOf(c.layout, s) + 2 * (c.layout.x + o)] = lnp + 0.001;
      });
      takeAnchor(s, R, C);
    }
    const alone = pair.map(solvedAlone);
    expect(kernel(blockAddress(c.layout, 0))).toBeGreaterThan(0);
    for (const s of pair)
      result(s, c.layout.x).forEach((lnp, o) => {
        expect(lnp).toBeCloseTo(alone[s]![o]!, 10);
      });
  });
});
