import { smallExp, smallLogRatio } from '../tradeBlock/series.ts';
import { marketOrder } from './outcomeKinds.ts';
import type { OutcomeSource } from './writeSector.ts';

/** What concerns each market as a buyer, China's too: share of Chinese goods, price paid, duties, surplus. */
export function writeBuyers(source: OutcomeSource, s: number, t: number, first: number): void {
  const { c, block, policy, wedges, state, values } = source;
  const { spending, pull, demand, index, paidPower, paid, duties } = block;
  const { S, R, C, E, demandTrend } = c;
  const { touched } = wedges;
  const markets = s * R;
  const epsilon = c.parameters.epsilon[s]!;
  const indexPower = 1 / (1 - c.parameters.sigma[s]!);
  const trend = t * S * R + markets;
  for (let d = 0; d < R; d++) {
    const at = first + d;
    const Pi = spending[d]!;
    const adapted = touched[markets + d] === 0; // no wedge ever moved: perceived and actual bills are one
    // P̃^(1+ε) = P^(1−σ)·P^(σ+ε) = Π·W/D spares a power
    const outlay = (Pi * pull[d]!) / demand[d]!;
    const f = epsilon === -1 ? state.lnP[markets + d]! : (outlay - 1) / (1 + epsilon);
    const unadapted = adapted ? 0 : paid[d]! / Pi - 1;
    // N'_d: demand without what policy adds
    let ownDemand = demandTrend[trend + d]!;
    if (d === C) ownDemand *= (1 - c.K[s]!) * c.gapCPower[t * S + s]! * policy.economy.exchangeRate;
    values[at + marketOrder.marketShare * R] = 100 * state.chinaShare[markets + d]!;
    values[at + marketOrder.buyersPrice * R] =
      index[d]! * (adapted ? 1 : powerOfRatio(paidPower[d]!, Pi, indexPower));
    values[at + marketOrder.tariffRevenue * R] = duties[d]!;
    values[at + marketOrder.consumerSurplus * R] =
      Pi > 0 ? -E[markets + d]! * ownDemand * (f + outlay * unadapted) : 0;
  }
}

/** `(a/b)^power`: by series where buyers have nearly adapted, so that the ratio is near 1. */
function powerOfRatio(a: number, b: number, power: number): number {
  const near = a > 0.95 * b && a < 1.05 * b;
  return near ? smallExp(power * smallLogRatio(a, b)) : Math.exp(power * Math.log(a / b));
}
