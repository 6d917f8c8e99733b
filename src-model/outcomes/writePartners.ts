import { marketOrder } from './outcomeKinds.ts';
import type { OutcomeSource } from './writeSector.ts';

/** What concerns each market abroad as China's partner: exports to it, imports from it, its own producers. */
export function writePartners(source: OutcomeSource, s: number, t: number, first: number): void {
  const { c, block, policy, values, exportsTo, importsFrom } = source;
  const { rent, flowWeight, pricePower, price, demandPower, basket, pull } = block;
  const { S, R, C, Y, invLambda, sells, supplyTrend } = c;
  const exchange = policy.economy.exchangeRate;
  const supplySlope = 1 + c.parameters.etaF[s]!;
  const markets = s * R;
  const chinaLinks = (markets + C) * R;
  const chinaSales = Y[markets + C]!;
  const chinaPrice = pricePower[C]!;
  const chinaDemand = demandPower[C]!;
  const chinaPull = pull[C]!;
  const trend = t * S * R + markets;
  for (let d = 0; d < R; d++) {
    if (d === C) continue;
    const at = first + d;
    const r = rent[markets + d]!;
    const landed = r === 0 ? exchange : exchange * Math.exp(r);
    const flow = flowWeight[chinaLinks + d]! * pull[d]!;
    const exported = chinaSales * flow * chinaPrice * landed;
    const sales = Y[markets + d]!;
    const imported = sales * flowWeight[(markets + d) * R + C]! * pricePower[d]! * chinaPull;
    exportsTo[d]! += exported;
    importsFrom[d]! += imported;
    values[at + marketOrder.exports * R] = exported;
    values[at + marketOrder.exportVolume * R] = flow * chinaDemand * invLambda[chinaLinks + d]!;
    values[at + marketOrder.imports * R] = imported;
    const output = basket[d]! * demandPower[d]!;
    const surplus = (sales * (output * price[d]! - supplyTrend[trend + d]!)) / supplySlope;
    values[at + marketOrder.foreignOutput * R] = output;
    values[at + marketOrder.foreignPrice * R] = price[d]!;
    values[at + marketOrder.producerSurplus * R] = sells[markets + d]! * surplus;
  }
}
