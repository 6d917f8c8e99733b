import { slots } from '../lanes/layout.ts';
import { mostEvaluations, tolerance } from '../limits.ts';
import { constant } from './constants.ts';
import {
  abs,
  add,
  and,
  anyTrue,
  bothTrue,
  type Code,
  choose,
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
  store,
  sub,
  sum,
  when,
} from './wasmCode.ts';

/** How far from the anchor the series go: logs of powers, ratios, China's supply. All leave less than 2e-14. */
const reach = { power: 0.12, ratio: 0.06, supply: 0.25 } as const;
const factorials = (degree: number): readonly Code[] => {
  let factorial = 1;
  return Array.from({ length: degree + 1 }, (_, k) => {
    factorial *= k > 0 ? k : 1;
    return constant(1 / factorial);
  });
};
const exponential = (z: number): Code => polynomial(z, factorials(8));
const wideExponential = (z: number): Code => polynomial(z, factorials(10));
const oddReciprocals = [1, 1 / 3, 1 / 5, 1 / 7, 1 / 9, 1 / 11].map(constant);

/**
 * The quick solver for `R` regions, two sectors at a time, unrolled: Newton with the inverse Jacobian `H` of earlier
 * quarters, mended by Broyden's update after each step, on short series around the anchor. `f(block)` takes the byte
 * address of the pair's block, with start, demand, supply and constants of the quarter laid in, and returns the
 * evaluations it took, or 0 where it gave up: a price left the reach of the anchor, or progress was slow. A lane that
 * has converged stands still, so that a sector's result does not hang on its neighbour.
 */
export function pairProgram(R: number, C: number): Uint8Array<ArrayBuffer> {
  const [block, taken] = [0, 1] as const;
  let next = 2;
  const local = (): number => next++;
  const vector = (): readonly number[] => Array.from({ length: R }, local);
  const [x, q, spending, lnSpending, W] = [vector(), vector(), vector(), vector(), vector()] as const;
  const [basket, F, step, image, left, terms] = [
    vector(),
    vector(),
    vector(),
    vector(),
    vector(),
    vector(),
  ] as const;
  const [active, residual, before, near, u, square, weight] = [
    local(),
    local(),
    local(),
    local(),
    local(),
    local(),
    local(),
  ] as const;
  const read = (slot: number): Code => load(get(block), slot * 16);
  const write = (slot: number, value: Code): Code => store(get(block), slot * 16, value);
  const regions = Array.from({ length: R }, (_, i) => i);
  const each = (body: (o: number) => Code): Code => regions.flatMap(body);
  const entry = (matrix: number, row: number, column: number): Code => read(matrix + row * R + column);
  const one = constant(1);
  const within = (value: Code, limit: number): Code =>
    set(near, and(get(near), lessThan(abs(value), constant(limit))));
  const largest = (locals: readonly number[]): Code =>
    locals.map((l) => abs(get(l))).reduce((a, b) => max(a, b));
  const dot = (a: readonly number[], b: (o: number) => Code): Code =>
    sum(regions.map((o) => mul(get(a[o]!), b(o))));

  /** `ln(a/b) = 2r(1 + r²/3 + r⁴/5 + …)` with `r = (a−b)/(a+b)`: first into `u` and `square`, then as a value. */
  const ratioOf = (a: Code, b: Code): Code => [
    ...set(u, div(sub(a, b), add(a, b))),
    ...within(get(u), reach.ratio),
    ...set(square, mul(get(u), get(u))),
  ];
  const lnRatio = mul(add(get(u), get(u)), polynomial(square, oddReciprocals));

  const priceBuyers: Code = [
    ...each((o) => [
      ...set(u, mul(read(slots.slope), sub(get(x[o]!), read(slots.anchorX + o)))),
      ...within(get(u), reach.power),
      ...set(q[o]!, mul(read(slots.anchorPricePower + o), exponential(u))),
    ]),
    ...each((d) =>
      set(
        spending[d]!,
        dot(q, (o) => entry(slots.shareWeight, d, o)),
      ),
    ),
    ...each((d) => [
      ...ratioOf(get(spending[d]!), read(slots.anchorSpending + d)),
      ...set(lnSpending[d]!, lnRatio),
      ...set(u, mul(read(slots.spendingPower), get(lnSpending[d]!))),
      ...set(W[d]!, mul(mul(read(slots.demand + d), read(slots.anchorPull + d)), exponential(u))),
    ]),
    ...each((o) =>
      set(
        basket[o]!,
        dot(W, (d) => entry(slots.flowWeight, o, d)),
      ),
    ),
  ];

  const supplyChina: Code = [
    ...set(u, mul(sub(read(slots.anchorV), add(get(x[C]!), read(slots.costShift))), read(slots.inverseB))),
    ...within(get(u), reach.supply),
    ...set(
      weight,
      add(
        read(slots.zombieUse),
        div(read(slots.responsive), add(one, mul(read(slots.anchorOdds), wideExponential(u)))),
      ),
    ),
    ...write(slots.utilization, get(weight)),
    ...ratioOf(get(weight), read(slots.anchorUtilization)),
    ...set(weight, add(add(read(slots.lnCapacity), read(slots.anchorLnUtilization)), lnRatio)),
  ];

  const excessSupply: Code = each((o) => {
    const own =
      o === C
        ? add(get(weight), mul(read(slots.sigma), get(x[C]!)))
        : add(read(slots.lnSupply + o), mul(read(slots.ownSlope), get(x[o]!)));
    return [
      ...ratioOf(get(basket[o]!), read(slots.anchorBasket + o)),
      ...set(F[o]!, sub(own, add(read(slots.anchorLnBasket + o), lnRatio))),
    ];
  });

  const evaluate: Code = [
    ...set(near, lessThan(constant(0), one)),
    ...priceBuyers,
    ...supplyChina,
    ...excessSupply,
    ...set(before, get(residual)),
    ...set(residual, largest(F)),
    ...set(taken, i32Add(get(taken), i32(1))),
    // NaN compares false, so a lane that left the numbers is not near either
    ...when(isZero(bothTrue(and(get(near), lessThan(get(residual), constant(1e3))))), giveBack(i32(0))),
    ...set(active, greaterThan(get(residual), constant(tolerance))),
  ];

  /** `v = H·F` alone, for the first step. */
  const product = each((o) =>
    set(
      image[o]!,
      dot(F, (m) => entry(slots.inverse, o, m)),
    ),
  );
  /** `v = H·F` and `sᵀH` in one pass, then Broyden's `H −= v·(sᵀH)/(sᵀ(s+v))`, and `v` as the new `H` makes it. */
  const productAndUpdate: Code = [
    ...each((o) => set(left[o]!, constant(0))),
    ...each((o) => [
      ...each((m) => [
        ...set(u, entry(slots.inverse, o, m)),
        ...set(left[m]!, add(get(left[m]!), mul(get(step[o]!), get(u)))),
        ...set(terms[m]!, mul(get(u), get(F[m]!))),
      ]),
      ...set(image[o]!, sum(terms.map(get))),
    ]),
    ...set(
      u,
      dot(step, (o) => add(get(step[o]!), get(image[o]!))),
    ),
    ...set(weight, and(and(get(active), greaterThan(abs(get(u)), constant(1e-40))), div(one, get(u)))),
    ...each((o) => [
      ...set(u, mul(get(image[o]!), get(weight))),
      ...each((m) =>
        write(slots.inverse + o * R + m, sub(entry(slots.inverse, o, m), mul(get(u), get(left[m]!)))),
      ),
    ]),
    ...set(
      u,
      sub(
        one,
        mul(
          get(weight),
          dot(step, (o) => get(image[o]!)),
        ),
      ),
    ),
    ...each((o) => set(image[o]!, mul(get(image[o]!), get(u)))),
  ];
  const move: Code = [
    ...each((o) => set(step[o]!, and(get(active), sub(constant(0), get(image[o]!))))),
    ...each((o) => set(x[o]!, add(get(x[o]!), get(step[o]!)))),
  ];

  const slow = and(get(active), greaterThan(get(residual), mul(constant(0.1), get(before))));
  const iterate: Code = [
    ...choose(i32LessThan(i32(1), get(taken)), productAndUpdate, product),
    ...move,
    ...evaluate,
    ...when(anyTrue(slow), giveBack(i32(0))),
    ...when(i32LessThan(i32(mostEvaluations), get(taken)), giveBack(i32(0))),
    ...continueIf(anyTrue(get(active))),
  ];

  const prices: Code = each((o) => [
    ...write(slots.x + o, get(x[o]!)),
    ...write(slots.pricePower + o, get(q[o]!)),
    ...set(u, sub(get(x[o]!), read(slots.anchorX + o))),
    ...set(weight, mul(read(slots.anchorPrice + o), exponential(u))),
    ...write(slots.price + o, get(weight)),
    ...write(slots.output + o, div(mul(get(basket[o]!), get(q[o]!)), get(weight))),
  ]);
  const buyers: Code = each((d) => [
    ...write(slots.spending + d, get(spending[d]!)),
    ...write(slots.pull + d, get(W[d]!)),
    ...set(u, mul(read(slots.indexPower), get(lnSpending[d]!))),
    ...write(slots.lnIndex + d, add(mul(read(slots.indexPower), read(slots.anchorLnSpending + d)), get(u))),
    ...write(slots.index + d, mul(read(slots.anchorIndex + d), exponential(u))),
    ...each((o) => set(image[o]!, mul(entry(slots.shareWeight, d, o), get(q[o]!)))),
    ...write(slots.chinaShare + d, div(get(image[C]!), get(spending[d]!))),
    ...write(
      slots.paidPower + d,
      dot(image, (o) => entry(slots.unadaptedPower, d, o)),
    ),
    ...write(
      slots.paid + d,
      dot(image, (o) => entry(slots.unadapted, d, o)),
    ),
    ...write(
      slots.duties + d,
      mul(
        get(W[d]!),
        dot(q, (o) => mul(entry(slots.duty, d, o), entry(slots.flowWeight, o, d))),
      ),
    ),
    ...write(slots.chinaFlow + d, mul(entry(slots.flowWeight, C, d), get(W[d]!))),
    ...write(slots.flowToChina + d, mul(entry(slots.flowWeight, d, C), get(W[C]!))),
  ]);
  const results: Code = [...prices, ...buyers, ...write(slots.residual, get(residual))];

  const body: Code = [
    ...each((o) => set(x[o]!, read(slots.x + o))),
    ...evaluate,
    ...when(anyTrue(get(active)), loop(iterate)),
    ...results,
    ...get(taken),
  ];
  return moduleOf(1, next - 2, 1, body);
}
