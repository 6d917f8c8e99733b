import type { Calibration } from '../calibration/calibration.ts';
import { resetLanes } from './lanes/resetLanes.ts';

/** What the trade block of an engine keeps beside the lanes, from quarter to quarter. `[s,o,d]`, `[s,o]`, `[s,d]`. */
export interface TradeBlock {
  /** Perceived wedge `ω[s,o,d]` and the powers that follow from it: `exp((1−σ)ω)`, `exp(−ω)`. */
  readonly omega: Float64Array;
  readonly wedgePower: Float64Array;
  readonly wedgeInverse: Float64Array;
  /** Solutions `ln p[s,o]` of the last five quarters, newest first. */
  readonly lnp: Float64Array;
  readonly lnp1: Float64Array;
  readonly lnp2: Float64Array;
  readonly lnp3: Float64Array;
  readonly lnp4: Float64Array;
  /** How many of them lie on one smooth path, `[s]`. */
  readonly smoothQuarters: Int32Array;
  /** Rent `r[C,d]` of export restraints, `[s,d]`. */
  readonly rent: Float64Array;
}

export function createTradeBlock(S: number, R: number): TradeBlock {
  const links = () => new Float64Array(S * R * R);
  const prices = () => new Float64Array(S * R);
  return {
    omega: links(),
    wedgePower: links(),
    wedgeInverse: links(),
    lnp: prices(),
    lnp1: prices(),
    lnp2: prices(),
    lnp3: prices(),
    lnp4: prices(),
    smoothQuarters: new Int32Array(S),
    rent: prices(),
  };
}

/** Puts the block and the lanes at the base point: every hat 1, every log 0. */
export function resetTradeBlock(block: TradeBlock, c: Calibration): void {
  block.omega.fill(0);
  block.wedgePower.fill(1);
  block.wedgeInverse.fill(1);
  block.lnp.fill(0);
  block.lnp1.fill(0);
  block.lnp2.fill(0);
  block.lnp3.fill(0);
  block.lnp4.fill(0);
  block.smoothQuarters.fill(0);
  block.rent.fill(0);
  resetLanes(c);
}
