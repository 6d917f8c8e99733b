import { lanes } from '../tradeBlock/lanes/lanes.ts';
import { laneOf } from '../tradeBlock/lanes/layout.ts';
import { marketOrder } from './outcomeKinds.ts';
import type { OutcomeSource } from './writeSector.ts';

/**
 * What concerns each market abroad as China's partner: exports to it, imports from it, its own producers. Values of
 * flows are `Y·flow·p^(1−σ)`, since `p·p^(−σ) = p^(1−σ)`.
 */
export function writePartners(source: OutcomeSource, s: number, t: number, first: number): void {
  const { c, block, policy, values, exportsTo, importsFrom } = source;
  const { rent } = block;
  const { S, R, C, Y, invLambda, sells, supplyTrend } = c;
  const exchange = policy.economy.exchangeRate;
  const supplySlope = 1 + c.parameters.etaF[s]!;
  const markets = s * R;
  const chinaLinks = (markets + C) * R;
  const slots = c.layout;
  const lane = laneOf(c.layout, s);
  const chinaPower = lanes[lane + 2 * (slots.pricePower + C)]!;
  const chinaDemand = chinaPower / lanes[lane + 2 * (slots.price + C)]!; // p^(−σ)
  const chinaValue = Y[markets + C]! * chinaPower * exchange;
  const trend = t * S * R + markets;
  for (let d = 0; d < R; d++) {
    if (d === C) continue;
    const at = first + d;
    const slot = lane + 2 * d;
    const r = rent[markets + d]!;
    const flow = lanes[slot + 2 * slots.chinaFlow]!;
    const exported = chinaValue * flow * (r === 0 ? 1 : Math.exp(r));
    const sales = Y[markets + d]!;
    const imported = sales * lanes[slot + 2 * slots.flowToChina]! * lanes[slot + 2 * slots.pricePower]!;
    exportsTo[d]! += exported;
    importsFrom[d]! += imported;
    values[at + marketOrder.exports * R] = exported;
    values[at + marketOrder.exportVolume * R] = flow * chinaDemand * invLambda[chinaLinks + d]!;
    values[at + marketOrder.imports * R] = imported;
    const makes = sells[markets + d] === 1;
    const output = makes ? lanes[slot + 2 * slots.output]! : 0;
    const price = makes ? lanes[slot + 2 * slots.price]! : 1;
    values[at + marketOrder.foreignOutput * R] = output;
    values[at + marketOrder.foreignPrice * R] = price;
    values[at + marketOrder.producerSurplus * R] = makes
      ? (sales * (output * price - supplyTrend[trend + d]!)) / supplySlope
      : 0;
  }
}
