import type { Calibration } from '../calibration/calibration.ts';
import type { OutcomeSource } from './writeSector.ts';

/** Offsets, in blocks, of the market outcomes in the order of `marketOutcomes`. */
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
  const { c, block, policy, state, blocks, values, exportsTo, importsFrom } = source;
  const { R, C } = c;
  const { rent, flowWeight, pricePower, price, demandPower, basket, spending, pull } = block;
  const T = c.Q + 1;
  const outcome = R * T;
  const links = s * R * R;
  const exchange = policy.economy.exchangeRate;
  const eta = c.parameters.etaF[s]!;
  for (let d = 0; d < R; d++) {
    const at = (s * blocks.perSector + blocks.firstMarket + d) * T + t;
    const chinaLink = links + C * R + d;
    const Pi = spending[d]!;
    values[at + order.marketShare * outcome] = 100 * state.chinaShare[s * R + d]!;
    values[at + order.buyersPrice * outcome] = buyersPrice(source, s, d);
    values[at + order.tariffRevenue * outcome] = tariffRevenue(source, s, d);
    values[at + order.consumerSurplus * outcome] = Pi > 0 ? consumerSurplus(source, s, d, t) : 0;
    if (d === C) continue;
    const landed = exchange * (rent[s * R + d] === 0 ? 1 : Math.exp(rent[s * R + d]!));
    const chinaFlow = flowWeight[chinaLink]! * pull[d]!;
    const exported = c.Y[s * R + C]! * chinaFlow * pricePower[C]! * landed;
    const imported = c.Y[s * R + d]! * flowWeight[links + d * R + C]! * pricePower[d]! * pull[C]!;
    exportsTo[d]! += exported;
    importsFrom[d]! += imported;
    values[at + order.exports * outcome] = exported;
    values[at + order.exportVolume * outcome] = chinaFlow * demandPower[C]! * c.invLambda[chinaLink]!;
    values[at + order.imports * outcome] = imported;
    const sells = c.sells[s * R + d]!;
    const output = basket[d]! * demandPower[d]!;
    const foreignPrice = price[d]!;
    values[at + order.foreignOutput * outcome] = output;
    values[at + order.foreignPrice * outcome] = foreignPrice;
    values[at + order.producerSurplus * outcome] =
      (sells * c.Y[s * R + d]! * (output * foreignPrice - c.supplyTrend[(s * R + d) * T + t]!)) / (1 + eta);
  }
}

/** `P_d` with actual wedges: what buyers pay. Where no wedge ever moved it is the perceived price. */
function buyersPrice({ c, block, wedges, state }: OutcomeSource, s: number, d: number): number {
  const { R } = c;
  const { shareWeight, pricePower, wedgePower } = block;
  if (wedges.touched[s * R + d] === 0) return Math.exp(state.lnP[s * R + d]!);
  const links = s * R * R;
  let sum = 0;
  for (let o = 0; o < R; o++) {
    const at = links + o * R + d;
    sum += ((shareWeight[links + d * R + o]! * wedges.paidPower[at]!) / wedgePower[at]!) * pricePower[o]!;
  }
  return sum > 0 ? Math.exp(Math.log(sum) / (1 - c.parameters.sigma[s]!)) : 1;
}

/** `Σ_{o≠d} τ·V·x·p_o·e_o·e^r`. */
function tariffRevenue({ c, block, policy }: OutcomeSource, s: number, d: number): number {
  const { R, C } = c;
  const { rent, flowWeight, pricePower, pull } = block;
  let revenue = 0;
  for (let o = 0; o < R; o++) {
    const at = (s * R + o) * R + d;
    const rate = policy.tau[at]!;
    if (o === d || rate === 0) continue;
    let value = rate * c.Y[s * R + o]! * flowWeight[at]! * pricePower[o]!;
    if (o === C) value *= policy.economy.exchangeRate * Math.exp(rent[s * R + d]!);
    revenue += value;
  }
  return revenue * pull[d]!;
}

/** §8 consumer surplus change; `P̃^(1+ε) = P^(1−σ)·P^(σ+ε) = Π·W/D` spares a power. */
function consumerSurplus(
  { c, block, wedges, policy, state }: OutcomeSource,
  s: number,
  d: number,
  t: number,
): number {
  const { R, C } = c;
  const { shareWeight, pricePower, wedgeInverse, spending, pull, demand } = block;
  const Pi = spending[d]!;
  const links = s * R * R;
  let unadapted = 0;
  if (wedges.touched[s * R + d] === 1) {
    let landed = 0;
    for (let o = 0; o < R; o++) {
      const at = links + o * R + d;
      landed += shareWeight[links + d * R + o]! * pricePower[o]! * wedges.paid[at]! * wedgeInverse[at]!;
    }
    unadapted = landed / Pi - 1;
  }
  const outlay = (Pi * pull[d]!) / demand[d]!;
  const epsilon = c.parameters.epsilon[s]!;
  const f = epsilon === -1 ? state.lnP[s * R + d]! : (outlay - 1) / (1 + epsilon);
  const ownDemand = ownDemandOf(c, s, d, t);
  const currency = d === C ? policy.economy.exchangeRate : 1;
  return -c.E[s * R + d]! * ownDemand * (f + outlay * unadapted) * currency;
}

/** `N'_d`: demand without what policy adds, `N°_d` abroad, `(1−K)·N°_C·exp(fade·gapC)` in China. */
function ownDemandOf(c: Calibration, s: number, d: number, t: number): number {
  const trend = c.demandTrend[(s * c.R + d) * (c.Q + 1) + t]!;
  return d === c.C ? (1 - c.K[s]!) * trend * c.gapCPower[s * (c.Q + 1) + t]! : trend;
}
