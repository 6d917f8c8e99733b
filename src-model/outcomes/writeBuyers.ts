import { lanes } from '../tradeBlock/lanes/lanes.ts';
import { laneOf } from '../tradeBlock/lanes/layout.ts';
import { smallExp, smallExpLimit, smallLogRatio } from '../tradeBlock/series.ts';
import { marketOrder } from './outcomeKinds.ts';
import type { OutcomeSource } from './writeSector.ts';

/** What concerns each market as a buyer, China's too: share of Chinese goods, price paid, duties, surplus. */
export function writeBuyers(source: OutcomeSource, s: number, t: number, first: number): void {
  const { c, policy, wedges, values } = source;
  const { S, R, C, E, buys, demandTrend } = c;
  const { touched } = wedges;
  const markets = s * R;
  const epsilon = c.parameters.epsilon[s]!;
  const indexPower = 1 / (1 - c.parameters.sigma[s]!);
  const trend = t * S * R + markets;
  const slots = c.layout;
  const lane = laneOf(c.layout, s);
  for (let d = 0; d < R; d++) {
    const at = first + d;
    const slot = lane + 2 * d;
    values[at + marketOrder.tariffRevenue * R] = lanes[slot + 2 * slots.duties]!;
    if (buys[markets + d] === 0) {
      values[at + marketOrder.marketShare * R] = 0;
      values[at + marketOrder.buyersPrice * R] = 1;
      values[at + marketOrder.consumerSurplus * R] = 0;
      continue;
    }
    const Pi = lanes[slot + 2 * slots.spending]!;
    let index = lanes[slot + 2 * slots.index]!;
    let unadapted = 0;
    if (touched[markets + d] === 1) {
      index *= powerOfRatio(lanes[slot + 2 * slots.paidPower]!, Pi, indexPower);
      unadapted = lanes[slot + 2 * slots.paid]! / Pi - 1;
    }
    // P̃^(1+ε) = P^(1−σ)·P^(σ+ε) = Π·W/D spares a power
    const outlay = (Pi * lanes[slot + 2 * slots.pull]!) / lanes[slot + 2 * slots.demand]!;
    const f = epsilon === -1 ? lanes[slot + 2 * slots.lnIndex]! : (outlay - 1) / (1 + epsilon);
    // N'_d: demand without what policy adds
    let ownDemand = demandTrend[trend + d]!;
    if (d === C) ownDemand *= (1 - c.K[s]!) * c.gapCPower[t * S + s]! * policy.economy.exchangeRate;
    values[at + marketOrder.marketShare * R] = 100 * lanes[slot + 2 * slots.chinaShare]!;
    values[at + marketOrder.buyersPrice * R] = index;
    values[at + marketOrder.consumerSurplus * R] = -E[markets + d]! * ownDemand * (f + outlay * unadapted);
  }
}

/** `(a/b)^power`: by series where buyers have nearly adapted, so that the ratio is near 1. */
function powerOfRatio(a: number, b: number, power: number): number {
  const near = a > 0.95 * b && a < 1.05 * b;
  const z = power * (near ? smallLogRatio(a, b) : Math.log(a / b));
  return z < smallExpLimit && z > -smallExpLimit ? smallExp(z) : Math.exp(z);
}
