import { maxRegions, maxSectors } from '../limits.ts';

/**
 * Where the trade block keeps a sector's market (§4): in memory that the pair kernel reads, two sectors side by side.
 * A slot is two doubles, sector `s` in lane `s & 1` of block `s >> 1`; a block has constants of a slot each, vectors
 * of a slot a region, and matrices of `R·R` slots, packed for the dataset's `R` so that a run stays in the
 * processor's cache. The anchor is the last point computed by exp and log; it serves until prices leave the reach of
 * the series around it. A layout is the first slot of everything inside a block.
 */
export type Layout = ReturnType<typeof layOut>;

const layouts = new Map<number, Layout>();

export function layoutFor(R: number): Layout {
  const known = layouts.get(R) ?? layOut(R);
  layouts.set(R, known);
  return known;
}

function layOut(R: number) {
  const vector = (k: number): number => 19 + k * R;
  const matrix = (k: number): number => vector(31) + k * R * R;
  return {
    blockSlots: matrix(6),

    slope: 0, // 1−σ
    spendingPower: 1, // (σ+ε)/(1−σ)
    indexPower: 2, // 1/(1−σ)
    cross: 3, // σ+ε
    sigma: 4,
    ownSlope: 5, // σ+η
    a: 6, // logistic of Chinese supply
    inverseB: 7,
    costShift: 8, // ln((1+s)/(1+s0)) − ln c
    lnCapacity: 9, // ln(k/u0)
    zombieUse: 10, // z·uz
    responsive: 11, // (1−z)·umax
    anchorV: 12, // ln p_C + costShift at the anchor
    anchorOdds: 13, // exp(−(a + v/b)) there
    anchorUtilization: 14,
    anchorLnUtilization: 15,
    lnUtilization: 16, // results
    utilization: 17,
    residual: 18,

    x: vector(0), // ln p[o]: start, then result
    demand: vector(1), // D[d]
    lnSupply: vector(2), // ln G[o], abroad
    slopes: vector(3), // σ+η, China's σ + supply slope
    anchorX: vector(4),
    anchorPricePower: vector(5), // p^(1−σ)
    anchorPrice: vector(6), // p
    anchorSpending: vector(7), // Π[d]
    anchorLnSpending: vector(8),
    anchorPull: vector(9), // P^(σ+ε), so that W = D·P^(σ+ε)
    anchorIndex: vector(10), // P
    anchorBasket: vector(11),
    anchorLnBasket: vector(12),
    F: vector(13), // excess supply; scratch of Newton's step follows
    step: vector(14),
    moved: vector(15),
    turned: vector(16),
    pricePower: vector(17), // results: p^(1−σ)[o]
    price: vector(18), // p[o]
    output: vector(19), // y[o] from the side of demand
    spending: vector(20), // Π[d]
    lnIndex: vector(21), // ln P[d]
    index: vector(22), // P[d]
    pull: vector(23), // W[d]
    basket: vector(24), // Σ_d flowWeight·W, so that y[o] = basket·p^(−σ)
    chinaShare: vector(25), // share[C,d]
    chinaFlow: vector(26), // flowWeight[C,d]·W[d]: China's flows before its price
    flowToChina: vector(27), // flowWeight[o,C]·W[C]
    paidPower: vector(28), // Σ_o π·exp((1−σ)(w−ω)), what buyers pay now
    paid: vector(29), // Σ_o π·exp(w−ω)
    duties: vector(30), // Σ_o τ·V·x·p·e

    shareWeight: matrix(0), // θ·exp((1−σ)(ω−μ)) as [d,o]
    flowWeight: matrix(1), // λ·exp(−σ(ω−μ)−μ) as [o,d]
    inverse: matrix(2), // H, inverse Jacobian at the anchor, [o,m]
    unadapted: matrix(3), // exp(w−ω) as [d,o]
    unadaptedPower: matrix(4), // exp((1−σ)(w−ω)) as [d,o]
    duty: matrix(5), // τ·Y·e as [d,o]
  } as const;
}

/** The memory begins with the numbers that the pair kernel loads: spelt out in its code they cost four times as much. */
export const constantsAddress = 0;
const firstBlock = 4096;

/** First double of sector `s`: slot `k` of its lane is number `laneOf(layout, s) + 2k`. */
export const laneOf = ({ blockSlots }: Layout, s: number): number =>
  firstBlock / 8 + (s >> 1) * blockSlots * 2 + (s & 1);

/** First byte of the block that holds sector `s`. */
export const blockAddress = ({ blockSlots }: Layout, s: number): number =>
  firstBlock + (s >> 1) * blockSlots * 16;

/** Size of the memory in pages of 64 KiB, for the largest dataset. */
export const pages = Math.ceil((firstBlock + (maxSectors / 2) * layOut(maxRegions).blockSlots * 16) / 65536);
