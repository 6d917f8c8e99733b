import { smallExp, smallLogRatio } from '../tradeBlock/series.ts';
import { marketOrder } from './outcomeKinds.ts';
import type { OutcomeSource } from './writeSector.ts';

/** What concerns each market as a buyer, China's too: share of Chinese goods, price paid, duties, surplus. */
export function writeBuyers(source: OutcomeSource, s: number, t: number, first: number): void {
  const { c, block, policy, wedges, state, values } = source;
  const { shareWeight, flowWeight, pricePower, spending, pull, demand, index, rent } = block;
  const { S, R, C, Y, E, demandTrend } = c;
  const { touched, unadapted, unadaptedPower } = wedges;
  const { tau } = policy;
  const exchange = policy.economy.exchangeRate;
  const markets = s * R;
  const epsilon = c.parameters.epsilon[s]!;
  const indexPower = 1 / (1 - c.parameters.sigma[s]!);
  const trend = t * S * R + markets;
  for (let d = 0; d < R; d++) {
    const at = first + d;
    const Pi = spending[d]!;
    const W = pull[d]!;
    let landed = 1; // Σ share·exp(w−ω): what duties not yet adapted to add to the bill
    let paidIndex = index[d]!;
    if (touched[markets + d] === 1) {
      let paidPower = 0;
      let paid = 0;
      for (let row = (markets + d) * R, o = 0; o < R; o++, row++) {
        const weight = shareWeight[row]! * pricePower[o]!;
        paidPower += weight * unadaptedPower[row]!;
        paid += weight * unadapted[row]!;
      }
      landed = paid / Pi;
      paidIndex *= powerOfRatio(paidPower, Pi, indexPower);
    }
    let revenue = 0;
    for (let link = markets * R + d, o = 0; o < R; o++, link += R)
      if (o !== d && o !== C) revenue += tau[link]! * Y[markets + o]! * flowWeight[link]! * pricePower[o]!;
    if (d !== C) {
      const link = (markets + C) * R + d;
      const r = rent[markets + d]!;
      const value = Y[markets + C]! * flowWeight[link]! * pricePower[C]! * exchange;
      revenue += tau[link]! * value * (r === 0 ? 1 : Math.exp(r));
    }
    // P̃^(1+ε) = P^(1−σ)·P^(σ+ε) = Π·W/D spares a power
    const outlay = (Pi * W) / demand[d]!;
    const f = epsilon === -1 ? state.lnP[markets + d]! : (outlay - 1) / (1 + epsilon);
    // N'_d: demand without what policy adds
    let ownDemand = demandTrend[trend + d]!;
    if (d === C) ownDemand *= (1 - c.K[s]!) * c.gapCPower[t * S + s]! * exchange;
    values[at + marketOrder.marketShare * R] = 100 * state.chinaShare[markets + d]!;
    values[at + marketOrder.buyersPrice * R] = paidIndex;
    values[at + marketOrder.tariffRevenue * R] = revenue * W;
    values[at + marketOrder.consumerSurplus * R] =
      Pi > 0 ? -E[markets + d]! * ownDemand * (f + outlay * (landed - 1)) : 0;
  }
}

/** `(a/b)^power`: by series where buyers have nearly adapted, so that the ratio is near 1. */
function powerOfRatio(a: number, b: number, power: number): number {
  if (a === b) return 1;
  const near = a > 0.95 * b && a < 1.05 * b;
  return near ? smallExp(power * smallLogRatio(a, b)) : Math.exp(power * Math.log(a / b));
}
