/**
 * The few WebAssembly instructions that the pair kernel needs, as bytes (WebAssembly core specification, binary
 * format). An expression leaves one value on the stack; `v128` values hold two doubles, one a sector.
 */
export type Code = readonly number[];

const unsigned = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest > 0 ? low | 0x80 : low);
  } while (rest > 0);
  return bytes;
};

const signed = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
};

const simd = (opcode: number, ...operands: readonly Code[]): Code => [
  ...operands.flat(),
  0xfd,
  ...unsigned(opcode),
];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
/** The same for an integer local. */
export const setInteger = set;
export const i32 = (value: number): Code => [0x41, ...signed(value)];
export const i32Add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const i32LessThan = (a: Code, b: Code): Code => [...a, ...b, 0x48];
export const isZero = (a: Code): Code => [...a, 0x45];

/** Loads from and stores to `address + offset`, in bytes; offsets are multiples of 16. */
export const load = (address: Code, offset: number): Code => [...address, 0xfd, 0x00, 4, ...unsigned(offset)];
export const store = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  0xfd,
  0x0b,
  4,
  ...unsigned(offset),
];

export const add = (a: Code, b: Code): Code => simd(0xf0, a, b);
export const sub = (a: Code, b: Code): Code => simd(0xf1, a, b);
export const mul = (a: Code, b: Code): Code => simd(0xf2, a, b);
export const div = (a: Code, b: Code): Code => simd(0xf3, a, b);
export const max = (a: Code, b: Code): Code => simd(0xf5, a, b);
export const abs = (a: Code): Code => simd(0xec, a);
export const lessThan = (a: Code, b: Code): Code => simd(0x49, a, b);
export const greaterThan = (a: Code, b: Code): Code => simd(0x4a, a, b);
/** Bitwise: a mask of all ones keeps a double, zeros make it 0. */
export const and = (a: Code, b: Code): Code => simd(0x4e, a, b);
export const anyTrue = (mask: Code): Code => simd(0x53, mask);
export const bothTrue = (mask: Code): Code => simd(0xc3, mask);

/** `if (condition) { then }`, and a loop that `continueIf` repeats. */
export const when = (condition: Code, then: Code): Code => [...condition, 0x04, 0x40, ...then, 0x0b];
export const loop = (body: Code): Code => [0x03, 0x40, ...body, 0x0b];
export const continueIf = (condition: Code): Code => [...condition, 0x0d, 0];
export const giveBack = (value: Code): Code => [...value, 0x0f];

/** Sum of expressions as a balanced tree: short dependency chains, and the same order on every machine. */
export function sum(terms: readonly Code[]): Code {
  if (terms.length === 1) return terms[0]!;
  const half = terms.length >> 1;
  return add(sum(terms.slice(0, half)), sum(terms.slice(half)));
}

/**
 * The polynomial `c0 + c1·z + c2·z² + …` with `z` in a local: even and odd powers as two chains in `z²`, kept in local
 * `square`, since the time goes into waiting for one product after the other.
 */
export function polynomial(z: number, square: number, coefficients: readonly Code[]): Code {
  const horner = (chain: readonly Code[]): Code =>
    chain
      .slice(0, -1)
      .reduceRight((rest: Code, c) => add(c, mul(get(square), rest)), chain[chain.length - 1]!);
  const even = horner(coefficients.filter((_, k) => k % 2 === 0));
  const odd = horner(coefficients.filter((_, k) => k % 2 === 1));
  return [...set(square, mul(get(z), get(z))), ...add(even, mul(get(z), odd))];
}

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const v128 = 0x7b;
const int = 0x7f;

/** A module that imports `m.m` as its memory and exports one function `f` of `parameters` integers to an integer. */
export function moduleOf(
  parameters: number,
  integers: number,
  doubles: number,
  body: Code,
): Uint8Array<ArrayBuffer> {
  const locals = [2, ...unsigned(integers), int, ...unsigned(doubles), v128];
  const code = [...locals, ...body, 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, parameters, ...Array<number>(parameters).fill(int), 1, int]),
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, 1, 0x66, 0x00, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}
