import { maxRegions, maxSectors } from '../limits.ts';

/**
 * Where the trade block keeps a sector's market (§4): in memory that the pair kernel reads, two sectors side by side.
 * A slot is two doubles, sector `s` in lane `s & 1` of block `s >> 1`; a block has constants of a slot each, vectors
 * of a slot a region, and matrices of `R·R` slots. The anchor is the last point computed by exp and log; it serves
 * until prices leave the reach of the series around it.
 */
const constantNames = [
  'slope', // 1−σ
  'spendingPower', // (σ+ε)/(1−σ)
  'indexPower', // 1/(1−σ)
  'sigma',
  'ownSlope', // σ+η
  'a', // logistic of Chinese supply
  'inverseB',
  'costShift', // ln((1+s)/(1+s0)) − ln c
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
  'pricePower', // results: p^(1−σ)[o]
  'price', // p[o]
  'output', // y[o] from the side of demand
  'spending', // Π[d]
  'lnIndex', // ln P[d]
  'index', // P[d]
  'pull', // W[d]
  'chinaShare', // share[C,d]
  'chinaFlow', // flowWeight[C,d]·W[d]: China's flows before its price
  'flowToChina', // flowWeight[o,C]·W[C]
  'paidPower', // Σ_o π·exp((1−σ)(w−ω)), what buyers pay now
  'paid', // Σ_o π·exp(w−ω)
  'duties', // Σ_o τ·V·x·p·e
] as const;

const matrixNames = [
  'shareWeight', // θ·exp((1−σ)(ω−μ)) as [d,o]
  'flowWeight', // λ·exp(−σ(ω−μ)−μ) as [o,d]
  'inverse', // H, the inverse Jacobian kept from quarter to quarter, [o,m]
  'unadapted', // exp(w−ω) as [d,o]
  'unadaptedPower', // exp((1−σ)(w−ω)) as [d,o]
  'duty', // τ·Y·e as [d,o]
] as const;

type Slot = (typeof constantNames)[number] | (typeof vectorNames)[number] | (typeof matrixNames)[number];

const firstVector = constantNames.length;
const firstMatrix = firstVector + vectorNames.length * maxRegions;

/** First slot of everything inside a block. */
export const slots = Object.fromEntries([
  ...constantNames.map((name, i) => [name, i]),
  ...vectorNames.map((name, i) => [name, firstVector + i * maxRegions]),
  ...matrixNames.map((name, i) => [name, firstMatrix + i * maxRegions ** 2]),
]) as Readonly<Record<Slot, number>>;

const blockSlots = firstMatrix + matrixNames.length * maxRegions ** 2;

/** First double of sector `s`: slot `k` of its lane is number `laneOf(s) + 2k`. */
export const laneOf = (s: number): number => (s >> 1) * blockSlots * 2 + (s & 1);

/** First byte of the block that holds sector `s`. */
export const blockAddress = (s: number): number => (s >> 1) * blockSlots * 16;

/** Size of the memory in pages of 64 KiB. */
export const pages = Math.ceil(((maxSectors / 2) * blockSlots * 16) / 65536);
