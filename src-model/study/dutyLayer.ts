import type { Dataset } from '../dataset/dataset.ts';
import type { Lever, LeverOf } from '../levers/lever.ts';
import { type Pair, productBlocks } from './productBlocks.ts';
import { quarterIndex } from './quarter.ts';

/** The own levers of a scenario and the ids of the inherited levers that some of them replace. */
export interface OwnLevers {
  readonly levers: readonly Lever[];
  readonly inheritedIds: ReadonlySet<string>;
}

export type Tariff = LeverOf<'tariff'>;
export type DutyMode = NonNullable<Tariff['mode']>;

/** What holds for one sector and importer from `start` on, over `phase` quarters. */
export interface DutyEntry {
  readonly cell: Pair;
  readonly mode: DutyMode;
  readonly start: string;
  readonly phase: number;
  /** Percent, or points where the mode adds. */
  readonly rate: number;
}

/**
 * Places, among the own levers, of the *layer* in which a grid of duties keeps what is typed: the tariff levers at
 * the end that act on one exporter alone, for good, and carry no note or source. Nothing acts on these rates after
 * them. They stand in the order of their start, and no cell has two with the same start, so that they can be taken
 * apart into cells and put together again without moving any rate.
 */
export function dutyLayer(own: OwnLevers, exporter: string, dataset: Dataset): readonly number[] {
  const places: number[] = [];
  const taken = new Set<string>();
  let next = Number.POSITIVE_INFINITY;
  for (let place = own.levers.length - 1; place >= 0; place--) {
    const lever = own.levers[place]!;
    // A lever that replaces an inherited one acts in that one's place, before all others of its own.
    const replaces = lever.id !== undefined && own.inheritedIds.has(lever.id);
    if (lever.kind !== 'tariff' || replaces || !actsOn(lever, exporter)) continue;
    if (!isTyped(lever, exporter, dataset)) break;
    const start = quarterIndex(lever.start, dataset.meta.baseYear);
    const cells = dutyEntries(lever, dataset).map(({ cell }) => `${cellKey(cell)} ${lever.start}`);
    if (start > next || cells.some((cell) => taken.has(cell))) break;
    for (const cell of cells) taken.add(cell);
    next = start;
    places.unshift(place);
  }
  return places;
}

const exportersOf = (lever: Tariff): readonly string[] => lever.exporters ?? ['CN'];

const actsOn = (lever: Tariff, exporter: string): boolean =>
  exportersOf(lever).some((name) => name === '*' || name === exporter);

function isTyped(lever: Tariff, exporter: string, dataset: Dataset): boolean {
  const knows = (names: readonly string[], rows: readonly { readonly id: string }[]) =>
    names.every((name) => name === '*' || rows.some(({ id }) => id === name));
  return (
    exportersOf(lever).every((name) => name === exporter) &&
    lever.end === undefined &&
    lever.note === undefined &&
    lever.source === undefined &&
    knows(lever.sectors, dataset.sectors) &&
    knows(lever.importers, dataset.regions)
  );
}

/** The cells of a tariff lever on one exporter, in dataset order: sectors, then importers. */
export function dutyEntries(lever: Tariff, dataset: Dataset): readonly DutyEntry[] {
  const all = (names: readonly string[], rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => id).filter((id) => names.includes('*') || names.includes(id));
  const importers = all(lever.importers, dataset.regions).filter((id) => !exportersOf(lever).includes(id));
  return all(lever.sectors, dataset.sectors).flatMap((sector) =>
    importers.map(
      (importer): DutyEntry => ({
        cell: [sector, importer],
        mode: lever.mode ?? 'add',
        start: lever.start,
        phase: lever.phaseInQuarters ?? 0,
        rate: lever.ratePercent,
      }),
    ),
  );
}

/**
 * As few levers as say what the entries say: cells with one mode, rate, start and phase-in share a lever wherever
 * they are all sectors of a list times all importers of another. Entries come in the order of their start.
 */
export function dutyLevers(
  entries: readonly DutyEntry[],
  exporter: string,
  dataset: Dataset,
): readonly Tariff[] {
  const groups = new Map<string, DutyEntry[]>();
  for (const entry of entries) {
    const key = `${entry.start} ${entry.phase} ${entry.mode} ${entry.rate}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const sectors = dataset.sectors.map(({ id }) => id);
  const importers = dataset.regions.map(({ id }) => id).filter((id) => id !== exporter);
  const listed = (chosen: readonly string[], every: readonly string[]): string[] =>
    chosen.length === every.length ? ['*'] : every.filter((id) => chosen.includes(id));
  return [...groups.values()].flatMap((group) => {
    const { mode, start, phase, rate } = group[0]!;
    return productBlocks(group.map(({ cell }) => cell)).map(
      ({ rows, columns }): Tariff => ({
        kind: 'tariff',
        importers: listed(columns, importers),
        exporters: [exporter],
        sectors: listed(rows, sectors),
        mode,
        ratePercent: rate,
        start,
        ...(phase === 0 ? {} : { phaseInQuarters: phase }),
      }),
    );
  });
}

export const cellKey = (cell: Pair): string => JSON.stringify(cell);
