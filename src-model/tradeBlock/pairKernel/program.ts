import { mostSteps, seriesLimit, tolerance } from '../limits.ts';
import { slots } from './layout.ts';
import {
  abs,
  add,
  and,
  anyTrue,
  bothTrue,
  type Code,
  constant,
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

/**
 * The quick solver of `quickSolver.ts` for `R` regions, two sectors at a time, unrolled: from the anchors and `F`
 * that JavaScript left in memory to the equilibrium. `f(share, flow, inverse)` takes the byte addresses of the
 * pair's matrices and returns the evaluations it took, or 0 where it gave up (a price left the reach of the series,
 * progress was slow): both sectors are then solved one by one. A lane that has converged stands still, so that a
 * sector's result does not hang on its neighbour.
 */
export function pairProgram(R: number, C: number): Uint8Array<ArrayBuffer> {
  const [share, flow, inverse, taken] = [0, 1, 2, 3] as const;
  let next = 4;
  const local = (): number => next++;
  const vector = (): readonly number[] => Array.from({ length: R }, local);
  const [x, q, spending, W, basket, F, step, image, left] = Array.from(
    { length: 9 },
    vector,
  ) as number[][] as [
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  const [active, residual, before, near, u, weight] = Array.from({ length: 6 }, local) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const regions = Array.from({ length: R }, (_, i) => i);
  const zero = i32(0);
  const read = (slot: number): Code => load(zero, slot * 16);
  const write = (slot: number, value: Code): Code => store(zero, slot * 16, value);
  const each = (body: (o: number) => Code): Code => regions.flatMap(body);
  const entry = (base: number, row: number, column: number): Code => load(get(base), (row * R + column) * 16);
  const one = constant(1);
  const within = (value: Code): Code => and(get(near), lessThan(abs(value), constant(seriesLimit)));
  const largest = (locals: readonly number[]): Code =>
    locals.map((l) => abs(get(l))).reduce((a, b) => max(a, b));

  /** ln(a/b) = 2r(1 + r²/3 + r⁴/5 + r⁶/7) with r = (a−b)/(a+b), in local `u`; `weight` is scratch. */
  const lnRatio = (a: Code, b: Code): { readonly prepare: Code; readonly value: Code } => ({
    prepare: [...set(u, div(sub(a, b), add(a, b))), ...set(weight, mul(get(u), get(u)))],
    value: mul(
      mul(constant(2), get(u)),
      polynomial(weight, [one, constant(1 / 3), constant(1 / 5), constant(1 / 7)]),
    ),
  });
  const exponential = (z: number): Code =>
    polynomial(z, [1, 1, 1 / 2, 1 / 6, 1 / 24, 1 / 120, 1 / 720].map(constant));

  const product = each((o) => set(image[o]!, sum(regions.map((m) => mul(entry(inverse, o, m), get(F[m]!))))));

  const broyden: Code = [
    ...set(u, sum(regions.map((o) => mul(get(step[o]!), add(get(step[o]!), get(image[o]!)))))),
    ...set(weight, and(and(get(active), greaterThan(abs(get(u)), constant(1e-40))), div(one, get(u)))),
    ...each((m) => set(left[m]!, sum(regions.map((o) => mul(get(step[o]!), entry(inverse, o, m)))))),
    ...each((o) => [
      ...set(u, mul(get(image[o]!), get(weight))),
      ...each((m) =>
        store(get(inverse), (o * R + m) * 16, sub(entry(inverse, o, m), mul(get(u), get(left[m]!)))),
      ),
    ]),
    ...set(u, sub(one, mul(get(weight), sum(regions.map((o) => mul(get(step[o]!), get(image[o]!))))))),
    ...each((o) => set(image[o]!, mul(get(image[o]!), get(u)))),
  ];

  const move: Code = [
    ...each((o) => set(step[o]!, and(get(active), sub(constant(0), get(image[o]!))))),
    ...each((o) => set(x[o]!, add(get(x[o]!), get(step[o]!)))),
  ];

  const chinaLnSupply: Code = [
    ...set(u, mul(sub(read(slots.anchorX + C), get(x[C]!)), read(slots.inverseB))),
    ...set(near, within(get(u))),
    ...write(
      slots.utilization,
      add(
        read(slots.zombieUse),
        div(read(slots.responsive), add(one, mul(read(slots.anchorOdds), exponential(u)))),
      ),
    ),
  ];
  const chinaRatio = lnRatio(read(slots.utilization), read(slots.anchorUtilization));

  const evaluate: Code = [
    ...set(near, lessThan(constant(0), one)),
    ...each((o) => [
      ...set(u, mul(read(slots.slope), sub(get(x[o]!), read(slots.anchorX + o)))),
      ...set(near, within(get(u))),
      ...set(q[o]!, mul(read(slots.anchorPricePower + o), exponential(u))),
    ]),
    ...each((d) => set(spending[d]!, sum(regions.map((o) => mul(entry(share, d, o), get(q[o]!)))))),
    ...each((d) => [
      ...set(u, sub(mul(get(spending[d]!), read(slots.anchorInverseSpending + d)), one)),
      ...set(near, within(get(u))),
      ...set(
        W[d]!,
        mul(
          read(slots.anchorPull + d),
          polynomial(u, [one, ...[1, 2, 3, 4, 5, 6, 7].map((k) => read(slots.c1 + k - 1))]),
        ),
      ),
    ]),
    ...each((o) => set(basket[o]!, sum(regions.map((d) => mul(entry(flow, o, d), get(W[d]!)))))),
    ...chinaLnSupply,
    ...chinaRatio.prepare,
    ...set(F[C]!, add(add(read(slots.anchorLnSupply), chinaRatio.value), mul(read(slots.sigma), get(x[C]!)))),
    ...each((o) => {
      const { prepare, value } = lnRatio(get(basket[o]!), read(slots.anchorBasket + o));
      const own = o === C ? get(F[o]!) : add(read(slots.lnSupply + o), mul(read(slots.ownSlope), get(x[o]!)));
      return [...prepare, ...set(F[o]!, sub(own, add(read(slots.anchorLnBasket + o), value)))];
    }),
    ...set(before, get(residual)),
    ...set(residual, largest(F)),
    ...set(taken, i32Add(get(taken), i32(1))),
    // NaN compares false, so a lane that left the numbers is not near either
    ...when(isZero(bothTrue(and(get(near), lessThan(get(residual), constant(1e3))))), giveBack(i32(0))),
    ...set(active, greaterThan(get(residual), constant(tolerance))),
  ];

  const slow = and(get(active), greaterThan(get(residual), mul(constant(0.1), get(before))));

  const iterate: Code = [
    ...product,
    ...when(i32LessThan(i32(0), get(taken)), broyden),
    ...move,
    ...when(anyTrue(greaterThan(largest(step), constant(0.5))), giveBack(i32(0))),
    ...evaluate,
    ...when(anyTrue(slow), giveBack(i32(0))),
    ...when(isZero(i32LessThan(get(taken), i32(mostSteps))), when(anyTrue(get(active)), giveBack(i32(0)))),
    ...continueIf(anyTrue(get(active))),
  ];

  const results: Code = [
    ...each((o) => [
      ...write(slots.x + o, get(x[o]!)),
      ...write(slots.pricePower + o, get(q[o]!)),
      ...write(slots.spending + o, get(spending[o]!)),
      ...write(slots.pull + o, get(W[o]!)),
      ...write(slots.basket + o, get(basket[o]!)),
    ]),
    ...write(slots.residual, get(residual)),
  ];

  const body: Code = [
    ...each((o) => [...set(x[o]!, read(slots.x + o)), ...set(F[o]!, read(slots.F + o))]),
    ...set(residual, read(slots.residual)),
    ...set(active, greaterThan(get(residual), constant(tolerance))),
    ...loop(iterate),
    ...results,
    ...get(taken),
  ];
  return moduleOf(3, next - 4, 1, body);
}
