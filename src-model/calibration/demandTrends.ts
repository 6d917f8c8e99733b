import type { Dataset } from '../dataset/dataset.ts';
import type { ParameterTable } from './parameterTable.ts';
import type { Shape } from './tradeShares.ts';

/** Everything that moves with the calendar alone (§3 `μ`, §4 `exp(gG·t)`, §6 `N°`), tabulated for `t = 0 … Q`. */
export function demandTrends(dataset: Dataset, p: ParameterTable, { S, R, C, Q }: Shape) {
  const T = Q + 1;
  const demandTrend = new Float64Array(S * R * T);
  const supplyTrend = new Float64Array(S * R * T);
  const lnSupplyGrowth = Float64Array.from(dataset.supplyGrowth.flat(), (percent) => percent / 400);
  const tastePower = new Float64Array(S * T);
  const capacityTrend = new Float64Array(S * T);
  const gapCPower = new Float64Array(S * T);
  for (let s = 0; s < S; s++) {
    let taste = 0;
    for (let t = 0; t < T; t++) {
      const fade = 1 - Math.exp(-t / 4);
      if (t > 0) taste += p.kappa[s]! * (p.momentum[s]! - taste);
      tastePower[t * S + s] = Math.exp((p.sigma[s]! - 1) * taste);
      capacityTrend[t * S + s] = Math.exp(p.gammaK[s]! * t);
      gapCPower[t * S + s] = Math.exp(fade * p.gapC[s]!);
      for (let d = 0; d < R; d++) {
        const growth = dataset.demandGrowth[s]![d]! + (d === C ? p.growthC[s]! : p.growthF[s]!);
        const gap = d === C ? p.gapMacro[s]! : p.gapWorld[s]!;
        demandTrend[(t * S + s) * R + d] = Math.exp((growth / 400) * t + fade * gap);
        supplyTrend[(t * S + s) * R + d] = Math.exp((dataset.supplyGrowth[s]![d]! / 400) * t);
      }
    }
  }
  return { demandTrend, supplyTrend, lnSupplyGrowth, tastePower, capacityTrend, gapCPower };
}
