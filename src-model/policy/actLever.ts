import { programmeIds } from '../calibration/calibration.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Lever } from '../levers/lever.ts';
import { quarterIndex } from '../study/quarter.ts';
import type { ActingLever } from './actingLever.ts';

/** Resolves names; `*` stands for all but the other side of a link (§7). Unknown names match nothing. */
export function actLever(lever: Lever, dataset: Dataset, China: number): ActingLever<Lever> {
  const start = quarterIndex(lever.start, dataset.meta.baseYear);
  const end =
    lever.end === undefined ? Number.POSITIVE_INFINITY : quarterIndex(lever.end, dataset.meta.baseYear);
  const last = lever.kind === 'consumptionStimulus' ? Math.min(end, start + lever.durationQuarters - 1) : end;
  const names = 'sectors' in lever ? lever.sectors : ['*'];
  return {
    lever,
    start,
    last,
    phase: Math.max(1, 'phaseInQuarters' in lever ? (lever.phaseInQuarters ?? 0) : 0),
    covers: Uint8Array.from(dataset.sectors, ({ id }) => (isNamed(names, id) ? 1 : 0)),
    links: Int32Array.from(linksOf(lever, dataset)),
    markets: Int32Array.from(marketsOf(lever, dataset, China)),
    programme: programmeIds.indexOf(programmeOf(lever) as (typeof programmeIds)[number]),
    now: { ramp: 0, before: 0 },
  };
}

const isNamed = (names: readonly string[], id: string): boolean => names.includes('*') || names.includes(id);

function linksOf(lever: Lever, dataset: Dataset): number[] {
  if (lever.kind !== 'tariff' && lever.kind !== 'barrier') return [];
  const R = dataset.regions.length;
  const exporters = lever.exporters ?? ['CN'];
  return dataset.regions.flatMap((exporter, o) =>
    isNamed(exporters, exporter.id)
      ? dataset.regions.flatMap((importer, d) =>
          d !== o && isNamed(lever.importers, importer.id) ? [o * R + d] : [],
        )
      : [],
  );
}

function marketsOf(lever: Lever, dataset: Dataset, China: number): number[] {
  const names = marketNames(lever);
  return dataset.regions.flatMap(({ id }, d) => (d !== China && isNamed(names, id) ? [d] : []));
}

function marketNames(lever: Lever): readonly string[] {
  switch (lever.kind) {
    case 'exportRestraint':
    case 'exportControl':
      return lever.destinations;
    case 'escalation':
      return lever.importers;
    case 'relocation':
      return [lever.destination];
    default:
      return [];
  }
}

function programmeOf(lever: Lever): string | undefined {
  if (lever.kind === 'consumptionStimulus') return lever.programme;
  return lever.kind === 'subsidyWithdrawal' ? lever.recycle : undefined;
}
