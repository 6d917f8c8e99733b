import type { TradeBlock } from './tradeBlock.ts';

/** The polynomial through the last quarters on a smooth path, of degree three at most. */
export function startFromPast(block: TradeBlock, s: number): void {
  const { x, lnp, lnp1, lnp2, lnp3, smoothQuarters } = block;
  const { R } = block.sector;
  const at = s * R;
  const smooth = smoothQuarters[s]!;
  for (let o = 0; o < R; o++) {
    const last = lnp[at + o]!;
    const before = lnp1[at + o]!;
    if (smooth >= 4) x[o] = 4 * (last + lnp2[at + o]!) - 6 * before - lnp3[at + o]!;
    else if (smooth === 3) x[o] = 3 * (last - before) + lnp2[at + o]!;
    else x[o] = smooth === 2 ? 2 * last - before : last;
  }
}

export function remember(block: TradeBlock, s: number): void {
  const { x, lnp, lnp1, lnp2, lnp3, smoothQuarters } = block;
  const { R } = block.sector;
  for (let at = s * R, o = 0; o < R; o++, at++) {
    lnp3[at] = lnp2[at]!;
    lnp2[at] = lnp1[at]!;
    lnp1[at] = lnp[at]!;
    lnp[at] = x[o]!;
  }
  smoothQuarters[s]! += 1;
}
