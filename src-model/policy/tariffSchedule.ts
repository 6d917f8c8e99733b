import { chinaIndex, type Dataset } from '../dataset/dataset.ts';
import type { Lever } from '../levers/lever.ts';
import { rampAt } from './actingLever.ts';
import { composeRates } from './composeSector.ts';
import { createPolicy } from './policy.ts';
import { policyPlan } from './policyPlan.ts';

/** Tariff rates in percent, `[s][o][d]` in dataset order: what importer `d` charges on goods of origin `o`. */
export type TariffRates = readonly (readonly (readonly number[])[])[];

/**
 * Rates by quarter under `levers` in acting order (§7), composed as a run composes them. Escalation is left out: what
 * it adds depends on the market shares of the run.
 */
export function tariffSchedule(dataset: Dataset, levers: readonly Lever[]): (t: number) => TariffRates {
  const [S, R, China] = [dataset.sectors.length, dataset.regions.length, chinaIndex(dataset)];
  const plan = policyPlan(levers, dataset, China);
  const policy = createPolicy(S, R, China);
  const tau0 = Float64Array.from(
    dataset.tariffs.flatMap((origins) =>
      origins.flatMap((row, o) => row.map((rate, d) => (o === d ? 0 : rate / 100))),
    ),
  );
  return (t) => {
    for (const { acting } of plan.levers) acting.now.ramp = rampAt(acting, t);
    for (let s = 0; s < S; s++) composeRates(plan, { tau0 }, policy, s);
    return dataset.tariffs.map((origins, s) =>
      origins.map((row, o) => row.map((_, d) => inPercent(policy.tau[(s * R + o) * R + d]!))),
    );
  };
}

/** Rates in force in one quarter. */
export function tariffRates(dataset: Dataset, levers: readonly Lever[], t: number): TariffRates {
  return tariffSchedule(dataset, levers)(t);
}

/** A fraction in percent without the dust of binary fractions: 0.07 is 7, not 7.000000000000001. */
function inPercent(rate: number): number {
  return Number((rate * 100).toPrecision(14));
}
