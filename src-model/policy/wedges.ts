import type { Calibration } from '../calibration/calibration.ts';
import { lanes } from '../tradeBlock/lanes/lanes.ts';
import { laneOf } from '../tradeBlock/lanes/layout.ts';
import { smallExp, smallExpLimit } from '../tradeBlock/series.ts';
import type { TradeBlock } from '../tradeBlock/tradeBlock.ts';
import type { Policy } from './policy.ts';

/**
 * Wedges of §3: `w[s,o,d]`, `paid` = `exp(w)`, what customs and barriers do now, and `paidPower` = `exp((1−σ)w)`.
 * What follows for shares, flows and duties goes straight into the lanes of the trade block.
 * `moving` lists, sector by sector, the links whose perceived wedge is not 0 or is on its way: all others keep 1.
 */
export interface Wedges {
  readonly w: Float64Array;
  readonly paid: Float64Array;
  readonly paidPower: Float64Array;
  readonly moving: Int32Array;
  /** The same links as `d·R + o`, their place in matrices that put the destination first. */
  readonly movingTurned: Int32Array;
  readonly movingCount: Int32Array;
  readonly isMoving: Uint8Array;
  /** Whether any link into market `d` of sector `s` is moving, `[s,d]`. */
  readonly touched: Uint8Array;
}

export function createWedges(S: number, R: number): Wedges {
  const links = S * R * R;
  return {
    w: new Float64Array(links),
    paid: new Float64Array(links),
    paidPower: new Float64Array(links),
    moving: new Int32Array(links),
    movingTurned: new Int32Array(links),
    movingCount: new Int32Array(S),
    isMoving: new Uint8Array(links),
    touched: new Uint8Array(S * R),
  };
}

export function resetWedges(wedges: Wedges): void {
  wedges.w.fill(0);
  wedges.paid.fill(1);
  wedges.paidPower.fill(1);
  wedges.movingCount.fill(0);
  wedges.isMoving.fill(0);
  wedges.touched.fill(0);
}

/**
 * Actual wedges `w` of sector `s` after its policy was composed; a rate at its base gives exactly 0.
 * Returns whether any of them changed.
 */
export function setWedges(wedges: Wedges, c: Calibration, policy: Policy, s: number): boolean {
  const { R, C, tau, barrier } = policy;
  const slots = c.layout;
  const duties = laneOf(c.layout, s) + 2 * slots.duty;
  let changed = false;
  const exchange = policy.economy.exchangeRate;
  const power = 1 - c.parameters.sigma[s]!;
  for (let o = 0; o < R; o++)
    for (let d = 0; d < R; d++) {
      if (o === d) continue;
      const at = (s * R + o) * R + d;
      lanes[duties + 2 * (d * R + o)] = tau[at]! * c.Y[s * R + o]! * (o === C ? exchange : 1);
      const currency = o === C ? exchange : d === C ? 1 / exchange : 1;
      const rates = tau[at] === c.tau0[at] ? 1 : (1 + tau[at]!) / (1 + c.tau0[at]!);
      const paid = rates * currency * (1 + barrier[at]!);
      if (paid === wedges.paid[at]) continue;
      changed = true;
      const w = paid === 1 ? 0 : Math.log(paid);
      wedges.paid[at] = paid;
      wedges.w[at] = w;
      wedges.paidPower[at] = Math.exp(power * w);
      if (wedges.isMoving[at] || c.V[at] === 0) continue;
      wedges.isMoving[at] = 1;
      wedges.touched[s * R + d] = 1;
      const entry = s * R * R + wedges.movingCount[s]!++;
      wedges.moving[entry] = at;
      wedges.movingTurned[entry] = d * R + o;
    }
  return changed;
}

/** Perceived wedges `ω` one quarter on, and the weights of shares and flows that follow from them, into the lanes. */
export function perceive(wedges: Wedges, block: TradeBlock, c: Calibration, s: number, t: number): void {
  const { R, C } = c;
  const { omega, wedgePower, wedgeInverse } = block;
  const { w, paid, paidPower, moving, movingTurned } = wedges;
  const kappa = c.parameters.kappa[s]!;
  const power = 1 - c.parameters.sigma[s]!;
  const reach = smallExpLimit / (1 - power); // both powers below stay within the reach of the series
  const first = s * R * R;
  const slots = c.layout;
  const lane = laneOf(c.layout, s);
  const taste = c.tastePower[t * c.S + s]!;
  for (let i = first; i < first + wedges.movingCount[s]!; i++) {
    const at = moving[i]!;
    const change = kappa * (w[at]! - omega[at]!);
    const perceived = omega[at]! + change;
    omega[at] = perceived;
    const small = change < reach && change > -reach;
    const byShare = small ? wedgePower[at]! * smallExp(power * change) : Math.exp(power * perceived);
    const inverse = small ? wedgeInverse[at]! * smallExp(-change) : Math.exp(-perceived);
    wedgePower[at] = byShare;
    wedgeInverse[at] = inverse;
    const link = movingTurned[i]!;
    const turned = lane + 2 * link;
    lanes[turned + 2 * slots.unadapted] = paid[at]! * inverse;
    lanes[turned + 2 * slots.unadaptedPower] = paidPower[at]! / byShare;
    lanes[turned + 2 * slots.shareWeight] = c.theta[first + link]! * byShare;
    lanes[lane + 2 * (slots.flowWeight + at - first)] = c.lambda[at]! * byShare * inverse;
  }
  for (let d = 0; d < R; d++) {
    if (d === C) continue;
    const at = first + C * R + d;
    const weight = wedgePower[at]! * taste;
    lanes[lane + 2 * (slots.shareWeight + d * R + C)] = c.theta[first + d * R + C]! * weight;
    lanes[lane + 2 * (slots.flowWeight + C * R + d)] = c.lambda[at]! * weight * wedgeInverse[at]!;
  }
}
