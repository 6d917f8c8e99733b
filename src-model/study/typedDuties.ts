import type { Dataset } from '../dataset/dataset.ts';
import type { Lever } from '../levers/lever.ts';
import {
  cellKey,
  type DutyEntry,
  type DutyMode,
  dutyEntries,
  dutyLayer,
  dutyLevers,
  type OwnLevers,
  type Tariff,
} from './dutyLayer.ts';
import { quarterIndex } from './quarter.ts';

/** A rate typed for one importer and sector, in percent; `null` gives up what was typed for it before. */
export interface TypedDuty {
  readonly sector: string;
  readonly importer: string;
  readonly ratePercent: number | null;
}

export interface DutyTerms {
  /** On whose goods. */
  readonly exporter: string;
  /** What the number means; `set` without it. */
  readonly mode?: DutyMode;
  /** From when on, and over how many quarters. */
  readonly start: string;
  readonly phaseInQuarters: number;
  /** Also gives up what was typed with an earlier start, which otherwise holds until `start`. */
  readonly wholly?: boolean;
}

/**
 * The own levers after rates were typed into a grid of sectors and importers. The layer (`dutyLayer`) is taken apart
 * into cells, what the typed cells have from `start` on is replaced, and it is put together again with as few levers
 * as that takes. So with mode `set` a typed cell has exactly its rate from the last quarter of its phase-in on.
 *
 * Levers outside the layer stay as they are, and levers of the layer keep their ids as long as there are enough.
 */
export function withTypedDuties(
  own: OwnLevers,
  typed: readonly TypedDuty[],
  terms: DutyTerms,
  dataset: Dataset,
  freeId: (taken: readonly string[]) => string,
): readonly Lever[] {
  const places = dutyLayer(own, terms.exporter, dataset);
  const layer = places.map((place) => own.levers[place] as Tariff);
  const index = (quarter: string) => quarterIndex(quarter, dataset.meta.baseYear);
  const cells = new Map(typed.map((duty) => [cellKey([duty.sector, duty.importer]), duty]));
  const kept = layer
    .flatMap((lever) => dutyEntries(lever, dataset))
    .filter(
      ({ cell, start }) => !cells.has(cellKey(cell)) || !(terms.wholly || index(start) >= index(terms.start)),
    );
  const added = [...cells.values()].flatMap(({ sector, importer, ratePercent }): DutyEntry[] =>
    ratePercent === null
      ? []
      : [
          {
            cell: [sector, importer],
            mode: terms.mode ?? 'set',
            start: terms.start,
            phase: terms.phaseInQuarters,
            rate: ratePercent,
          },
        ],
  );
  const entries = [...kept, ...added].sort((a, b) => index(a.start) - index(b.start));
  const named = withIds(dutyLevers(entries, terms.exporter, dataset), layer, freeId);
  return inPlace(own.levers, places, named);
}

/** Gives the levers the ids of the layer: of the one that says the same, else of one left over, else new ones. */
function withIds(
  made: readonly Tariff[],
  layer: readonly Tariff[],
  freeId: (taken: readonly string[]) => string,
): readonly Tariff[] {
  const left = new Map(
    layer.flatMap((lever) => (lever.id === undefined ? [] : [[lever.id, lever] as const])),
  );
  const take = (id: string | undefined) => {
    if (id !== undefined) left.delete(id);
    return id;
  };
  const same = made.map((lever) => take([...left].find(([, old]) => meaning(old) === meaning(lever))?.[0]));
  const taken = same.flatMap((id) => (id === undefined ? [] : [id]));
  return made.map((lever, i) => {
    let id = same[i] ?? take([...left.keys()][0]);
    if (id === undefined) {
      id = freeId(taken);
      taken.push(id);
    }
    const { kind, ...rest } = lever;
    return { kind, id, ...rest };
  });
}

/** A lever without its id, for comparing. */
function meaning({ importers, sectors, mode, ratePercent, start, phaseInQuarters = 0 }: Tariff): string {
  return JSON.stringify([importers, sectors, mode ?? 'add', ratePercent, start, phaseInQuarters]);
}

/** The own levers with `made` in the places of the layer, what is left over behind the last one. */
function inPlace(
  levers: readonly Lever[],
  places: readonly number[],
  made: readonly Tariff[],
): readonly Lever[] {
  const others = levers.flatMap((lever, place): readonly Lever[] => {
    const slot = places.indexOf(place);
    if (slot < 0) return [lever];
    return slot < made.length ? [made[slot]!] : [];
  });
  return [...others, ...made.slice(places.length)];
}
