import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import type { Lever } from '../../../src-model/levers/lever.ts';
import { tariffRates } from '../../../src-model/policy/tariffSchedule.ts';
import { type DutyEntry, dutyEntries, type Tariff } from '../../../src-model/study/dutyLayer.ts';
import { quarterIndex } from '../../../src-model/study/quarter.ts';

/** One cell of the grid: what an importer charges on a sector's goods, percent. */
export interface DutyCell {
  readonly reference: number;
  readonly rate: number;
  readonly changed: boolean;
}

/** Rows are the sectors, columns the importers. */
export type DutyCells = readonly (readonly DutyCell[])[];

/** Those who charge duties on an exporter's goods, in dataset order. */
export const importersOf = ({ regions }: Dataset, exporter: string): readonly string[] =>
  regions.map(({ id }) => id).filter((id) => id !== exporter);

/** Rates of quarter `t` under `levers`, beside those under the levers of the reference. */
export function dutyCells(
  dataset: Dataset,
  exporter: string,
  levers: readonly Lever[],
  reference: readonly Lever[],
  t: number,
): DutyCells {
  const o = dataset.regions.findIndex(({ id }) => id === exporter);
  const columns = dataset.regions.map((_, d) => d).filter((d) => d !== o);
  const [own, before] = [tariffRates(dataset, levers, t), tariffRates(dataset, reference, t)];
  return dataset.sectors.map((_, s) =>
    columns.map((d) => {
      const [rate, grey] = [own[s]?.[o]?.[d] ?? 0, before[s]?.[o]?.[d] ?? 0];
      return { reference: grey, rate, changed: Math.abs(rate - grey) > 1e-9 };
    }),
  );
}

/** When a tariff starts and how long it is phased in. */
export type DutyTiming = Pick<Tariff, 'start' | 'phaseInQuarters'>;

/** The first quarter, from `focus` on, in which all these tariffs are phased in; within the horizon. */
export function phasedInBy(
  levers: readonly DutyTiming[],
  baseYear: number,
  focus: number,
  horizon: number,
): number {
  const full = ({ start, phaseInQuarters }: DutyTiming) =>
    quarterIndex(start, baseYear) + Math.max(1, phaseInQuarters ?? 0) - 1;
  return Math.min(Math.max(1, focus, ...levers.map(full)), horizon);
}

/** What a tariff lever covers: trade of the base year, bn USD, and its average duty, weighted by that trade. */
export interface Coverage {
  readonly trade: number;
  /** Percent; `undefined` where nothing was traded. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export function coverage(dataset: Dataset, exporter: string, lever: Tariff, cells: DutyCells): Coverage {
  const o = dataset.regions.findIndex(({ id }) => id === exporter);
  const importers = importersOf(dataset, exporter);
  const parts = dutyEntries(lever, dataset).flatMap(({ cell: [sector, importer] }: DutyEntry) => {
    const s = dataset.sectors.findIndex(({ id }) => id === sector);
    const d = dataset.regions.findIndex(({ id }) => id === importer);
    const cell = cells[s]?.[importers.indexOf(importer)];
    return cell ? [{ ...cell, trade: dataset.flows[s]?.[o]?.[d] ?? 0 }] : [];
  });
  const trade = parts.reduce((sum, part) => sum + part.trade, 0);
  const average = (of: 'reference' | 'rate') =>
    trade > 0 ? parts.reduce((sum, part) => sum + part[of] * part.trade, 0) / trade : undefined;
  return { trade, before: average('reference'), after: average('rate') };
}
