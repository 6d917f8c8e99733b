import type { Dataset } from '../../../src-model/dataset/dataset.ts';

/** Sectors that a filter takes together. */
export interface SectorGroup {
  /** A utilization group, or the official series that its sectors share. */
  readonly id: string;
  readonly kind: 'utilization' | 'official';
  readonly sectors: readonly string[];
}

/** A choice of sectors in dataset order; `null` is no filter. */
export type SectorChoice = readonly string[] | null;

/** Utilization groups that are not the whole, then the official series that cover several sectors. */
export function sectorGroups({ sectors }: Pick<Dataset, 'sectors'>): readonly SectorGroup[] {
  const by = (kind: SectorGroup['kind'], idOf: (sector: (typeof sectors)[number]) => string) =>
    [...new Set(sectors.map(idOf))].map(
      (id): SectorGroup => ({
        id,
        kind,
        sectors: sectors.filter((sector) => idOf(sector) === id).map((sector) => sector.id),
      }),
    );
  return [
    ...by('utilization', ({ group }) => group).filter((group) => group.sectors.length < sectors.length),
    ...by('official', ({ nbsSeries }) => nbsSeries).filter((group) => group.sectors.length > 1),
  ];
}

/** Whether all of `members` are chosen. */
export function isChosen(choice: SectorChoice, members: readonly string[]): boolean {
  return choice !== null && members.every((id) => choice.includes(id));
}

/** Adds `members` to a choice, or takes them out where all are in. Nothing left, or everything, is no filter. */
export function toggled(
  choice: SectorChoice,
  members: readonly string[],
  all: readonly string[],
): SectorChoice {
  const chosen = new Set(choice ?? []);
  const takeOut = isChosen(choice, members);
  for (const id of members) {
    if (takeOut) chosen.delete(id);
    else chosen.add(id);
  }
  const next = all.filter((id) => chosen.has(id));
  return next.length === 0 || next.length === all.length ? null : next;
}

/** What sums over some sectors cover. */
export type Coverage =
  | { readonly kind: 'all' }
  | { readonly kind: 'sector'; readonly id: string }
  | { readonly kind: 'group'; readonly group: SectorGroup }
  | { readonly kind: 'some'; readonly count: number; readonly of: number };

export function coverageOf(dataset: Pick<Dataset, 'sectors'>, shown: readonly string[]): Coverage {
  const of = dataset.sectors.length;
  if (shown.length === of) return { kind: 'all' };
  const [only] = shown;
  if (shown.length === 1 && only !== undefined) return { kind: 'sector', id: only };
  const group = sectorGroups(dataset).find(
    ({ sectors }) => sectors.length === shown.length && isChosen(shown, sectors),
  );
  return group ? { kind: 'group', group } : { kind: 'some', count: shown.length, of };
}
