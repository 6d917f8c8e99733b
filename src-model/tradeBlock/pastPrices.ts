import type { Calibration } from '../calibration/calibration.ts';
import { lanes } from './lanes/lanes.ts';
import { laneOf } from './lanes/layout.ts';
import type { TradeBlock } from './tradeBlock.ts';

/** Lays the start of a quarter: the polynomial through the last quarters on a smooth path, of degree four at most. */
export function startFromPast(
  { lnp, lnp1, lnp2, lnp3, lnp4, smoothQuarters }: TradeBlock,
  c: Calibration,
  s: number,
): void {
  const smooth = smoothQuarters[s]!;
  const { R, layout } = c;
  let lane = laneOf(layout, s) + 2 * layout.x;
  for (let at = s * R; at < (s + 1) * R; at++, lane += 2) {
    const last = lnp[at]!;
    const before = lnp1[at]!;
    if (smooth >= 5) lanes[lane] = 5 * last - 10 * before + 10 * lnp2[at]! - 5 * lnp3[at]! + lnp4[at]!;
    else if (smooth >= 4) lanes[lane] = 4 * (last + lnp2[at]!) - 6 * before - lnp3[at]!;
    else if (smooth === 3) lanes[lane] = 3 * (last - before) + lnp2[at]!;
    else lanes[lane] = smooth === 2 ? 2 * last - before : last;
  }
}

/** Takes the quarter's solution; after a kink a line serves better than a parabola. */
export function rememberPrices(block: TradeBlock, c: Calibration, s: number, kinked: boolean): void {
  const { lnp, lnp1, lnp2, lnp3, lnp4, smoothQuarters } = block;
  const { R, layout } = c;
  let lane = laneOf(layout, s) + 2 * layout.x;
  for (let at = s * R; at < (s + 1) * R; at++, lane += 2) {
    lnp4[at] = lnp3[at]!;
    lnp3[at] = lnp2[at]!;
    lnp2[at] = lnp1[at]!;
    lnp1[at] = lnp[at]!;
    lnp[at] = lanes[lane]!;
  }
  const smooth = smoothQuarters[s]! + 1;
  smoothQuarters[s] = kinked && smooth > 2 ? 2 : smooth;
}
