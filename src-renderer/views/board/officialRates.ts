import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import type { Dot } from '../../charts/description.ts';
import { noDots } from '../../charts/live/same.ts';
import { calendarIndex } from '../../charts/time.ts';

/** Published utilization rates by series and calendar quarter. */
export interface OfficialRates {
  /** Rates of a group or of the series a sector belongs to, in time order. */
  readonly dots: (series: string) => readonly Dot[];
  readonly byQuarter: (series: string) => ReadonlyMap<number, number>;
  /** Last quarter with a rate, and the first one. */
  readonly last: number;
  readonly first: number;
  /** Series of a group, or of a sector. */
  readonly seriesOf: (groupOrSector: string) => string;
  /** Sectors that share a series. */
  readonly sectorsOf: (series: string) => readonly string[];
}

const none: ReadonlyMap<number, number> = new Map();

export function officialRates(dataset: Dataset): OfficialRates {
  const bySeries = new Map<string, Map<number, number>>();
  let last = Number.NEGATIVE_INFINITY;
  let first = Number.POSITIVE_INFINITY;
  for (const point of dataset.history) {
    const t = calendarIndex(point.quarter, dataset.meta.baseYear);
    const rates = bySeries.get(point.series) ?? new Map<number, number>();
    rates.set(t, point.percent);
    bySeries.set(point.series, rates);
    last = Math.max(last, t);
    first = Math.min(first, t);
  }
  const dots = new Map(
    [...bySeries].map(([series, rates]) => [
      series,
      [...rates].map(([t, value]) => ({ t, value })).sort((a, b) => a.t - b.t),
    ]),
  );
  const seriesOfSector = new Map(dataset.sectors.map((sector) => [sector.id, sector.nbsSeries]));
  return {
    dots: (series) => dots.get(series) ?? noDots,
    byQuarter: (series) => bySeries.get(series) ?? none,
    last: Number.isFinite(last) ? last : 0,
    first: Number.isFinite(first) ? first : 1,
    seriesOf: (id) => seriesOfSector.get(id) ?? id,
    sectorsOf: (series) =>
      dataset.sectors.filter((sector) => sector.nbsSeries === series).map(({ id }) => id),
  };
}
