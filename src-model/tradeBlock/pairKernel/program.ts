import { layoutFor } from '../lanes/layout.ts';
import { mostEvaluations, tolerance } from '../limits.ts';
import { constant } from './constants.ts';
import {
  abs,
  add,
  and,
  anyTrue,
  bothTrue,
  type Code,
  continueIf,
  div,
  get,
  giveBack,
  greaterThan,
  i32,
  i32Add,
  i32LessThan,
  isZero,
  lessThan,
  load,
  loop,
  max,
  moduleOf,
  mul,
  polynomial,
  set,
  setInteger,
  store,
  sub,
  sum,
  when,
} from './wasmCode.ts';

/** How far from the anchor the series go: logs of powers, ratios, China's supply. All leave less than 2e-14. */
const reach = { power: 0.2, ratio: 0.1, supply: 0.4 } as const;
const factorials = (degree: number): readonly Code[] => {
  let factorial = 1;
  return Array.from({ length: degree + 1 }, (_, k) => {
    factorial *= k > 0 ? k : 1;
    return constant(1 / factorial);
  });
};
const oddReciprocals = [1, 1 / 3, 1 / 5, 1 / 7, 1 / 9, 1 / 11];

/** Locals: the block's address, evaluations taken, and in a loop over regions element, matrix row and regions left. */
const [block, taken, element, row, left] = [0, 1, 2, 3, 4] as const;
const [active, residual, before, near, u, square, value, power] = [5, 6, 7, 8, 9, 10, 11, 12] as const;
const integers = 4;
const doubles = 8;
/** Behind them one local a region, for the weights of a bill. */
const firstWeight = 13;

const one = constant(1);
const read = (slot: number): Code => load(get(block), slot * 16);
const write = (slot: number, what: Code): Code => store(get(block), slot * 16, what);
/** The current region's number of a vector. */
const own = (vector: number): Code => load(get(element), vector * 16);
const put = (vector: number, what: Code): Code => store(get(element), vector * 16, what);
const within = (what: Code, limit: number): Code =>
  set(near, and(get(near), lessThan(abs(what), constant(limit))));
const exponential = (z: number): Code => polynomial(z, power, factorials(9));
const wideExponential = (z: number): Code => polynomial(z, power, factorials(11));

/** `ln(a/b) = 2r(1 + r²/3 + r⁴/5 + …)` with `r = (a−b)/(a+b)`: first into `u` and `square`, then as a value. */
const ratioOf = (a: Code, b: Code): Code => [
  ...set(u, div(sub(a, b), add(a, b))),
  ...within(get(u), reach.ratio),
  ...set(square, mul(get(u), get(u))),
];
const lnRatio = mul(add(get(u), get(u)), polynomial(square, power, oddReciprocals.map(constant)));

/** Code for `R` regions: loops over regions, with sums over regions unrolled inside. */
function codeFor(R: number, C: number) {
  const slots = layoutFor(R);
  const regions = Array.from({ length: R }, (_, i) => i);
  const each = (body: Code): Code => [
    ...setInteger(element, get(block)),
    ...setInteger(row, get(block)),
    ...setInteger(left, i32(R)),
    ...loop([
      ...body,
      ...setInteger(element, i32Add(get(element), i32(16))),
      ...setInteger(row, i32Add(get(row), i32(16 * R))),
      ...setInteger(left, i32Add(get(left), i32(-1))),
      ...continueIf(get(left)),
    ]),
  ];
  /** Row of a matrix at the current region, times a vector. */
  const rowTimes = (matrix: number, vector: number): Code =>
    sum(regions.map((m) => mul(load(get(row), (matrix + m) * 16), read(vector + m))));
  /** Column `C` of a matrix, or its entry in row `C`, at the current region. */
  const columnC = (matrix: number): Code => load(get(row), (matrix + C) * 16);
  const rowC = (matrix: number): Code => load(get(element), (matrix + C * R) * 16);

  const priceBuyers: Code = [
    ...each([
      ...set(u, mul(read(slots.slope), sub(own(slots.x), own(slots.anchorX)))),
      ...within(get(u), reach.power),
      ...put(slots.pricePower, mul(own(slots.anchorPricePower), exponential(u))),
    ]),
    ...each([
      ...set(value, rowTimes(slots.shareWeight, slots.pricePower)),
      ...put(slots.spending, get(value)),
      ...ratioOf(get(value), own(slots.anchorSpending)),
      ...set(value, lnRatio),
      ...put(slots.lnIndex, get(value)), // relative to the anchor, until the results
      ...set(u, mul(read(slots.spendingPower), get(value))),
      ...put(slots.pull, mul(mul(own(slots.demand), own(slots.anchorPull)), exponential(u))),
    ]),
  ];

  /** China's supply as an entry of `lnSupply` and `slopes`, so that the loop over origins needs no case for it. */
  const supplyChina: Code = [
    ...set(
      u,
      mul(sub(read(slots.anchorV), add(read(slots.x + C), read(slots.costShift))), read(slots.inverseB)),
    ),
    ...within(get(u), reach.supply),
    ...set(before, mul(read(slots.anchorOdds), wideExponential(u))), // the odds against use
    ...set(square, div(read(slots.responsive), add(one, get(before)))),
    ...set(value, add(read(slots.zombieUse), get(square))),
    ...write(slots.utilization, get(value)),
    ...write(
      slots.slopes + C,
      add(
        read(slots.sigma),
        div(mul(mul(get(square), get(before)), read(slots.inverseB)), mul(add(one, get(before)), get(value))),
      ),
    ),
    ...ratioOf(get(value), read(slots.anchorUtilization)),
    ...set(value, add(read(slots.anchorLnUtilization), lnRatio)),
    ...write(slots.lnUtilization, get(value)),
    ...write(
      slots.lnSupply + C,
      add(
        add(read(slots.lnCapacity), get(value)),
        mul(sub(read(slots.sigma), read(slots.ownSlope)), read(slots.x + C)),
      ),
    ),
  ];

  const evaluate: Code = [
    ...set(near, lessThan(constant(0), one)),
    ...priceBuyers,
    ...supplyChina,
    ...set(before, get(residual)),
    ...set(residual, constant(0)),
    ...each([
      ...set(value, rowTimes(slots.flowWeight, slots.pull)),
      ...put(slots.basket, get(value)),
      ...ratioOf(get(value), own(slots.anchorBasket)),
      ...set(
        value,
        sub(
          add(own(slots.lnSupply), mul(read(slots.ownSlope), own(slots.x))),
          add(own(slots.anchorLnBasket), lnRatio),
        ),
      ),
      ...put(slots.F, get(value)),
      ...set(residual, max(get(residual), abs(get(value)))),
    ]),
    ...setInteger(taken, i32Add(get(taken), i32(1))),
    // NaN compares false, so a lane that left the numbers is not near either
    ...when(isZero(bothTrue(and(get(near), lessThan(get(residual), constant(1e3))))), giveBack(i32(0))),
    ...set(active, greaterThan(get(residual), constant(tolerance))),
  ];

  /** Newton's step `s = H·F`, corrected by what the exact Jacobian leaves of it: `x −= s + H·(F − J·s)`. */
  const newton: Code = [
    ...each([
      ...set(value, rowTimes(slots.inverse, slots.F)),
      ...put(slots.step, get(value)),
      ...put(slots.moved, mul(own(slots.pricePower), get(value))),
    ]),
    ...each(
      put(
        slots.turned,
        div(mul(own(slots.pull), rowTimes(slots.shareWeight, slots.moved)), own(slots.spending)),
      ),
    ),
    ...each(
      put(
        slots.moved,
        add(
          sub(own(slots.F), mul(own(slots.slopes), own(slots.step))),
          div(mul(read(slots.cross), rowTimes(slots.flowWeight, slots.turned)), own(slots.basket)),
        ),
      ),
    ),
    ...each(
      put(
        slots.x,
        sub(own(slots.x), and(get(active), add(own(slots.step), rowTimes(slots.inverse, slots.moved)))),
      ),
    ),
  ];

  const slow = and(get(active), greaterThan(get(residual), mul(constant(0.1), get(before))));
  const solve = loop([
    ...newton,
    ...evaluate,
    ...when(anyTrue(slow), giveBack(i32(0))),
    ...when(i32LessThan(i32(mostEvaluations), get(taken)), giveBack(i32(0))),
    ...continueIf(anyTrue(get(active))),
  ]);

  const results = each([
    ...set(u, sub(own(slots.x), own(slots.anchorX))),
    ...set(value, mul(own(slots.anchorPrice), exponential(u))),
    ...put(slots.price, get(value)),
    ...put(slots.output, div(mul(own(slots.basket), own(slots.pricePower)), get(value))),
    ...set(u, mul(read(slots.indexPower), own(slots.lnIndex))),
    ...put(slots.lnIndex, add(mul(read(slots.indexPower), own(slots.anchorLnSpending)), get(u))),
    ...put(slots.index, mul(own(slots.anchorIndex), exponential(u))),
    ...put(
      slots.chinaShare,
      div(mul(columnC(slots.shareWeight), read(slots.pricePower + C)), own(slots.spending)),
    ),
    ...put(slots.chinaFlow, mul(rowC(slots.flowWeight), own(slots.pull))),
    ...put(slots.flowToChina, mul(columnC(slots.flowWeight), read(slots.pull + C))),
    ...bills(),
  ]);

  /** What buyers of the current region pay: `Σ_o π·exp(…)` with the powers of `w−ω`, and the duties. */
  function bills(): Code {
    const weight = (o: number): number => firstWeight + o;
    const weigh = regions.flatMap((o) =>
      set(weight(o), mul(load(get(row), (slots.shareWeight + o) * 16), read(slots.pricePower + o))),
    );
    const billed = (matrix: number): Code =>
      sum(regions.map((o) => mul(get(weight(o)), load(get(row), (matrix + o) * 16))));
    const duty = (o: number): Code =>
      mul(
        mul(load(get(row), (slots.duty + o) * 16), load(get(element), (slots.flowWeight + o * R) * 16)),
        read(slots.pricePower + o),
      );
    return [
      ...weigh,
      ...put(slots.paidPower, billed(slots.unadaptedPower)),
      ...put(slots.paid, billed(slots.unadapted)),
      ...put(slots.duties, mul(own(slots.pull), sum(regions.map(duty)))),
    ];
  }

  return { evaluate, solve, results };
}

/**
 * The quick solver for `R` regions, two markets at a time: Newton on short series around the anchor, with the anchor's
 * inverse Jacobian `H` and one correction by the exact Jacobian. `f(block)` takes the byte address of a block with
 * start, demand, supply and constants of the quarter laid in, and returns the evaluations it took, or 0 where it gave
 * up: a price left the reach of the anchor, or progress was slow. A lane that has converged stands still, so that a
 * sector's result does not hang on its neighbour.
 */
export function pairProgram(R: number, C: number): Uint8Array<ArrayBuffer> {
  const { evaluate, solve, results } = codeFor(R, C);
  const slots = layoutFor(R);
  return moduleOf(1, integers, doubles + R, [
    ...evaluate,
    ...when(anyTrue(get(active)), solve),
    ...results,
    ...write(slots.residual, get(residual)),
    ...get(taken),
  ]);
}
