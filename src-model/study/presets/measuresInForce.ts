import type { Dataset, PolicyEvent } from '../../dataset/dataset.ts';
import type { LeverOf } from '../../levers/lever.ts';
import { quarterIndex } from '../quarter.ts';
import type { Scenario } from '../study.ts';

export const measuresInForceId = 'measures-in-force';

/** The dated measures that act in the projection: from its first quarter on, with a rate other than 0, in file order. */
export function eventsInForce(dataset: Dataset): readonly PolicyEvent[] {
  const { baseYear } = dataset.meta;
  return dataset.policyEvents.filter(
    (event) => quarterIndex(event.quarter, baseYear) >= 1 && event.ratePercent !== 0,
  );
}

/** *Measures in force*: one tariff lever for each such measure, with the measure's id, title, date and source. */
export function measuresInForce(dataset: Dataset): Scenario {
  return {
    id: measuresInForceId,
    name: 'Measures in force',
    color: 0,
    levers: eventsInForce(dataset).map(measureLever),
  };
}

/** The tariff lever of a dated measure: with its id, title, date and source. */
export function measureLever(event: PolicyEvent): LeverOf<'tariff'> {
  return {
    kind: 'tariff',
    id: event.id,
    note: `${event.date}: ${event.title}`,
    source: event.sourceId,
    importers: [...event.importers],
    exporters: [...event.exporters],
    sectors: [...event.sectors],
    mode: event.mode,
    ratePercent: event.ratePercent,
    start: event.quarter,
  };
}
