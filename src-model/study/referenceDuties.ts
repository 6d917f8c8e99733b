import type { Dataset } from '../dataset/dataset.ts';
import type { Lever } from '../levers/lever.ts';
import { type TariffRates, tariffSchedule } from '../policy/tariffSchedule.ts';
import type { OwnLevers } from './dutyLayer.ts';
import { quarterIndex, quarterName } from './quarter.ts';
import { type DutyTerms, type TypedDuty, withTypedDuties } from './typedDuties.ts';

/** Duties of a grid against what else acts in the scenario and what they are compared with. */
export interface DutySurroundings {
  readonly dataset: Dataset;
  readonly exporter: string;
  /** All levers that act in the scenario when these are its own. */
  readonly resolve: (own: readonly Lever[]) => readonly Lever[];
  /** Quarters of the horizon. */
  readonly quarters: number;
}

/** Rates are equal that differ by less than this many percent. */
const dust = 1e-9;

/**
 * The own levers after cells were given the rates they have under `wanted`, in every quarter. What was typed for them
 * goes; where they still differ, because of inherited measures or other levers, the wanted rate is set, and set again
 * in each quarter in which it changes.
 */
export function withReferenceDuties(
  own: OwnLevers,
  cells: readonly Pick<TypedDuty, 'sector' | 'importer'>[],
  wanted: readonly Lever[],
  { dataset, exporter, resolve, quarters }: DutySurroundings,
  freeId: (taken: readonly string[]) => string,
): readonly Lever[] {
  const type = (levers: readonly Lever[], typed: readonly TypedDuty[], t: number, wholly: boolean) => {
    const start = quarterName(t, dataset.meta.baseYear);
    const terms: DutyTerms = { exporter, start, phaseInQuarters: 0, wholly };
    return withTypedDuties({ ...own, levers }, typed, terms, dataset, freeId);
  };
  const bare = type(
    own.levers,
    cells.map((cell) => ({ ...cell, ratePercent: null })),
    1,
    true,
  );
  const [hasIn, shouldIn] = [tariffSchedule(dataset, resolve(bare)), tariffSchedule(dataset, wanted)];
  const held = new Map<number, number>();
  let levers = bare;
  for (let t = 1; t <= quarters; t++) {
    const [has, should] = [hasIn(t), shouldIn(t)];
    const typed = cells.flatMap((cell, i): TypedDuty[] => {
      const rate = rateOf(should, dataset, exporter, cell);
      const present = held.get(i) ?? rateOf(has, dataset, exporter, cell);
      if (Math.abs(present - rate) <= dust) return [];
      held.set(i, rate);
      return [{ ...cell, ratePercent: rate }];
    });
    if (typed.length > 0) levers = type(levers, typed, t, false);
  }
  return levers;
}

/** Typed rates that the scenario does not have anyway, from their start to the horizon. Only `set` rates can be had. */
export function dutiesNotInForce(
  own: OwnLevers,
  typed: readonly TypedDuty[],
  terms: DutyTerms,
  { dataset, exporter, resolve, quarters }: DutySurroundings,
): readonly TypedDuty[] {
  if ((terms.mode ?? 'set') !== 'set') return typed;
  const ratesIn = tariffSchedule(dataset, resolve(own.levers));
  const start = quarterIndex(terms.start, dataset.meta.baseYear);
  // Most cells differ in the first quarter already, and the rates of every quarter would take longest of all.
  let inForce = typed.filter(({ ratePercent }) => ratePercent !== null);
  for (let t = start; t <= Math.max(start, quarters) && inForce.length > 0; t += 1) {
    const rates = ratesIn(t);
    inForce = inForce.filter(
      (duty) => Math.abs(rateOf(rates, dataset, exporter, duty) - (duty.ratePercent ?? 0)) <= dust,
    );
  }
  const left = new Set(inForce);
  return typed.filter((duty) => !left.has(duty));
}

function rateOf(
  rates: TariffRates,
  { sectors, regions }: Dataset,
  exporter: string,
  { sector, importer }: Pick<TypedDuty, 'sector' | 'importer'>,
): number {
  const s = sectors.findIndex(({ id }) => id === sector);
  const [o, d] = [exporter, importer].map((id) => regions.findIndex((region) => region.id === id));
  return rates[s]?.[o ?? -1]?.[d ?? -1] ?? 0;
}
