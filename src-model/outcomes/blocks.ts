import { aggregateOutcomes, marketOutcomes, sectorOutcomes, utilizationGroups } from './outcomeKinds.ts';

/** Where each outcome stands in a run's buffer, among the `total` numbers of each quarter. */
export interface OutcomeBlocks {
  readonly S: number;
  readonly R: number;
  /** Numbers of one sector: scalars first, then `R` for each market outcome. */
  readonly perSector: number;
  readonly firstMarket: number;
  readonly firstAggregate: number;
  readonly total: number;
}

export function outcomeBlocks(S: number, R: number): OutcomeBlocks {
  const perSector = sectorOutcomes.length + marketOutcomes.length * R;
  const firstAggregate = S * perSector;
  const total = aggregateOutcomes.reduce(
    (n, { markets }) => n + (markets ? R : 1),
    firstAggregate + utilizationGroups.length,
  );
  return { S, R, perSector, firstMarket: sectorOutcomes.length, firstAggregate, total };
}
