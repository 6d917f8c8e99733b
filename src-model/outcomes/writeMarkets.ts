import type { OutcomeSource } from './writeSector.ts';

/** Offsets, in units of `R`, of the market outcomes in the order of `marketOutcomes`. */
const order = {
  exports: 0,
  exportVolume: 1,
  imports: 2,
  marketShare: 3,
  foreignOutput: 4,
  foreignPrice: 5,
  buyersPrice: 6,
  tariffRevenue: 7,
  consumerSurplus: 8,
  producerSurplus: 9,
} as const;

/**
 * Outcomes of §8 by market for sector `s` in quarter `t`, straight from the point at which the market cleared:
 * values of flows are `Y·flowWeight·p^(1−σ)·W`, since `p·p^(−σ) = p^(1−σ)`.
 */
export function writeMarkets(source: OutcomeSource, s: number, t: number): void {
  const { c, blocks } = source;
  const first = t * blocks.total + s * blocks.perSector + blocks.firstMarket;
  for (let d = 0; d < c.R; d++) {
    writeBuyers(source, s, d, t, first + d);
    if (d !== c.C) writePartner(source, s, d, t, first + d);
  }
}

/** What concerns market `d` as a buyer, China's too: share of Chinese goods, price, tariff revenue, surplus. */
function writeBuyers(source: OutcomeSource, s: number, d: number, t: number, at: number): void {
  const { c, block, policy, wedges, state, values } = source;
  const { shareWeight, pricePower, spending, pull, demand } = block;
  const { S, R, C } = c;
  const { epsilon, sigma } = c.parameters;
  const market = s * R + d;
  const exchange = policy.economy.exchangeRate;
  const Pi = spending[d]!;
  let paid = Pi;
  let landed = Pi;
  if (wedges.touched[market] === 1) {
    const row = market * R;
    paid = 0;
    landed = 0;
    for (let o = 0; o < R; o++) {
      const weight = shareWeight[row + o]! * pricePower[o]!;
      paid += weight * wedges.unadaptedPower[row + o]!;
      landed += weight * wedges.unadapted[row + o]!;
    }
  }
  const lnP = paid === Pi ? state.lnP[market]! : Math.log(paid) / (1 - sigma[s]!);
  values[at + order.buyersPrice * R] = Math.exp(lnP);
  values[at + order.marketShare * R] = 100 * state.chinaShare[market]!;
  values[at + order.tariffRevenue * R] = tariffRevenue(source, s, d);
  if (!(Pi > 0)) {
    values[at + order.consumerSurplus * R] = 0;
    return;
  }
  // P̃^(1+ε) = P^(1−σ)·P^(σ+ε) = Π·W/D spares a power
  const outlay = (Pi * pull[d]!) / demand[d]!;
  const f = epsilon[s] === -1 ? state.lnP[market]! : (outlay - 1) / (1 + epsilon[s]!);
  const trend = c.demandTrend[t * S * R + market]!;
  // N'_d: demand without what policy adds
  const ownDemand = d === C ? (1 - c.K[s]!) * trend * c.gapCPower[t * S + s]! * exchange : trend;
  values[at + order.consumerSurplus * R] = -c.E[market]! * ownDemand * (f + outlay * (landed / Pi - 1));
}

/** What concerns `d` as China's partner: exports to it, imports from it, its own producers. */
function writePartner(source: OutcomeSource, s: number, d: number, t: number, at: number): void {
  const { c, block, policy, values, exportsTo, importsFrom } = source;
  const { rent, flowWeight, pricePower, price, demandPower, basket, pull } = block;
  const { S, R, C } = c;
  const links = s * R * R;
  const market = s * R + d;
  const chinaLink = links + C * R + d;
  const r = rent[market]!;
  const landed = policy.economy.exchangeRate * (r === 0 ? 1 : Math.exp(r));
  const chinaFlow = flowWeight[chinaLink]! * pull[d]!;
  const exported = c.Y[s * R + C]! * chinaFlow * pricePower[C]! * landed;
  const imported = c.Y[market]! * flowWeight[links + d * R + C]! * pricePower[d]! * pull[C]!;
  exportsTo[d]! += exported;
  importsFrom[d]! += imported;
  const output = basket[d]! * demandPower[d]!;
  const sells = c.sells[market]!;
  const surplus = c.Y[market]! * (output * price[d]! - c.supplyTrend[t * S * R + market]!);
  values[at + order.exports * R] = exported;
  values[at + order.exportVolume * R] = chinaFlow * demandPower[C]! * c.invLambda[chinaLink]!;
  values[at + order.imports * R] = imported;
  values[at + order.foreignOutput * R] = output;
  values[at + order.foreignPrice * R] = price[d]!;
  values[at + order.producerSurplus * R] = (sells * surplus) / (1 + c.parameters.etaF[s]!);
}

/** `Σ_{o≠d} τ·V·x·p_o·e_o·e^r`. */
function tariffRevenue({ c, block, policy }: OutcomeSource, s: number, d: number): number {
  const { R, C, Y } = c;
  const { rent, flowWeight, pricePower, pull } = block;
  const { tau } = policy;
  let revenue = 0;
  let at = s * R * R + d;
  for (let o = 0; o < R; o++, at += R) {
    if (o === d || o === C) continue;
    revenue += tau[at]! * Y[s * R + o]! * flowWeight[at]! * pricePower[o]!;
  }
  if (d !== C) {
    const link = (s * R + C) * R + d;
    const landed = policy.economy.exchangeRate * Math.exp(rent[s * R + d]!);
    revenue += tau[link]! * Y[s * R + C]! * flowWeight[link]! * pricePower[C]! * landed;
  }
  return revenue * pull[d]!;
}
