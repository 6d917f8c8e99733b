import { maxRegions, maxSectors } from '../limits.ts';

/**
 * Memory of the pair kernel: two sectors side by side, sector `s` in lane `s & 1` of pair `s >> 1`. A slot is two
 * doubles. Every pair has a block of slots: constants, vectors of a slot a region, and matrices of `R·R` slots.
 * The anchor is the last point that was computed by exp and log; it serves until prices leave the reach of the series.
 */
const constantNames = [
  'slope', // 1−σ
  'spendingPower', // (σ+ε)/(1−σ)
  'indexPower', // 1/(1−σ)
  'sigma',
  'ownSlope', // σ+η
  'inverseB',
  'costShift',
  'lnCapacity', // ln(k/u0)
  'zombieUse', // z·uz
  'responsive', // (1−z)·umax
  'anchorV', // ln p_C + costShift at the anchor
  'anchorOdds', // exp(−(a + v/b)) there
  'anchorUtilization',
  'anchorLnUtilization',
  'utilization', // results
  'residual',
] as const;

const vectorNames = [
  'x', // ln p[o]: start, then result
  'demand', // D[d]
  'lnSupply', // ln G[o], abroad
  'anchorX',
  'anchorPricePower', // p^(1−σ)
  'anchorPrice', // p
  'anchorSpending', // Π[d]
  'anchorLnSpending',
  'anchorPull', // P^(σ+ε), so that W = D·P^(σ+ε)
  'anchorIndex', // P
  'anchorBasket',
  'anchorLnBasket',
  'pricePower', // results, as in quickSolver
  'price',
  'spending',
  'lnSpending',
  'pull',
  'index',
  'basket',
  'paidPower', // bills of the buyers, as in outcomes/bills
  'paid',
  'duties',
] as const;

const matrixNames = [
  'shareWeight', // [d,o]
  'flowWeight', // [o,d]
  'inverse', // H[o,m]
  'unadapted', // exp(w−ω) as [d,o]
  'unadaptedPower', // exp((1−σ)(w−ω)) as [d,o]
  'duty', // τ·Y·e as [d,o]
] as const;

type Slot = (typeof constantNames)[number] | (typeof vectorNames)[number] | (typeof matrixNames)[number];

const firstVector = constantNames.length;
const firstMatrix = firstVector + vectorNames.length * maxRegions;

/** First slot of everything inside a pair's block. */
export const slots = Object.fromEntries([
  ...constantNames.map((name, i) => [name, i]),
  ...vectorNames.map((name, i) => [name, firstVector + i * maxRegions]),
  ...matrixNames.map((name, i) => [name, firstMatrix + i * maxRegions ** 2]),
]) as Readonly<Record<Slot, number>>;

const blockSlots = firstMatrix + matrixNames.length * maxRegions ** 2;

/** First double of sector `s`: slot `k` of its lane is number `laneOf(s) + 2k`. */
export const laneOf = (s: number): number => (s >> 1) * blockSlots * 2 + (s & 1);

/** First byte of the block of the pair that begins with sector `s`. */
export const blockAddress = (s: number): number => (s >> 1) * blockSlots * 16;

/** Size of the memory in pages of 64 KiB. */
export const pages = Math.ceil(((maxSectors / 2) * blockSlots * 16) / 65536);
