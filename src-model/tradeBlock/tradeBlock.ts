import type { Calibration } from '../calibration/calibration.ts';
import { resetPairs } from './pairKernel/pairs.ts';
import { market, settled } from './quickSolver.ts';

/**
 * The trade block of an engine: the market being solved (`quickSolver`), and what one quarter leaves to the next.
 * Layouts: `[s,o,d]` links, `[s,o]` origins, `[s,d]` destinations; `[o]` for the sector at hand.
 */
export type TradeBlock = ReturnType<typeof createTradeBlock>;

export function createTradeBlock({ S, R }: Pick<Calibration, 'S' | 'R'>) {
  const links = () => new Float64Array(S * R * R);
  const prices = () => new Float64Array(S * R);
  return {
    ...market,
    ...settled,
    /** Perceived wedge `ω[s,o,d]` and the powers that follow from it: `exp((1−σ)ω)`, `exp(−ω)`. */
    omega: links(),
    wedgePower: links(),
    wedgeInverse: links(),
    /** Solutions `ln p[s,o]` of the last four quarters, newest first. */
    lnp: prices(),
    lnp1: prices(),
    lnp2: prices(),
    lnp3: prices(),
    /** How many of them lie on one smooth path, `[s]`. */
    smoothQuarters: new Int32Array(S),
    /** Rent `r[C,d]` of export restraints, `[s,d]`. */
    rent: prices(),
    /** Scratch of the full Newton: prices, then the rents of bound links. */
    jacobian: new Float64Array(4 * R * R),
    step: new Float64Array(2 * R),
    trial: new Float64Array(2 * R),
    swaps: new Int32Array(2 * R),
  } as const;
}

/** Puts the block at the base point: every hat 1, every log 0. */
export function resetTradeBlock(block: TradeBlock, c: Calibration): void {
  block.omega.fill(0);
  block.wedgePower.fill(1);
  block.wedgeInverse.fill(1);
  block.shareWeight.set(c.theta);
  block.flowWeight.set(c.lambda);
  block.inverse.set(c.baseInverse);
  block.lnp.fill(0);
  block.lnp1.fill(0);
  block.lnp2.fill(0);
  block.lnp3.fill(0);
  block.smoothQuarters.fill(0);
  block.rent.fill(0);
  resetPairs(c);
}
