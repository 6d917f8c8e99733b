import { maxRegions, maxSectors } from '../limits.ts';

/**
 * Memory of the pair kernel: two sectors side by side, sector `s` in lane `s & 1` of pair `s >> 1`. A slot is two
 * doubles; vectors hold a slot a region, constants a slot each, and every pair has three matrices of `R·R` slots.
 */
const vectorNames = [
  'x',
  'pricePower',
  'spending',
  'pull',
  'basket',
  'F',
  'lnSupply',
  'anchorX',
  'anchorPricePower',
  'anchorInverseSpending',
  'anchorPull',
  'anchorBasket',
  'anchorLnBasket',
  'demand',
] as const;

const constantNames = [
  'slope', // 1−σ
  'c1', // coefficients of (1+u)^((σ+ε)/(1−σ))
  'c2',
  'c3',
  'c4',
  'c5',
  'c6',
  'c7',
  'sigma',
  'ownSlope', // σ+η
  'inverseB',
  'zombieUse', // z·uz
  'responsive', // (1−z)·umax
  'anchorOdds', // exp(−(a+v/b)) at the anchor
  'anchorUtilization',
  'anchorLnSupply',
  'utilization',
  'residual',
] as const;

const vectors = Object.fromEntries(vectorNames.map((name, i) => [name, i * maxRegions]));
const firstConstant = vectorNames.length * maxRegions;
const constants = Object.fromEntries(constantNames.map((name, i) => [name, firstConstant + i]));

/** First slot of each vector and slot of each constant. */
export const slots = { ...vectors, ...constants } as Readonly<
  Record<(typeof vectorNames)[number] | (typeof constantNames)[number], number>
>;

const firstMatrix = firstConstant + constantNames.length;
const matrixSlots = (maxSectors / 2) * maxRegions ** 2;

/** First slots of the matrices `shareWeight[d,o]`, `flowWeight[o,d]` and `H[o,m]` of the first pair. */
export const matrices = {
  shareWeight: firstMatrix,
  flowWeight: firstMatrix + matrixSlots,
  inverse: firstMatrix + 2 * matrixSlots,
} as const;

/** Size of the memory in pages of 64 KiB. */
export const pages = Math.ceil(((firstMatrix + 3 * matrixSlots) * 16) / 65536);
