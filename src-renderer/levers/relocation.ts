import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { relocationSchema } from '../../src-model/levers/relocation.ts';
import { type LeverCard, rangeOf } from './card.ts';

/** Sectors of which a region makes something: only to these can plants move (§7). */
export function madeIn(dataset: Dataset, region: string): readonly string[] {
  const origin = dataset.regions.findIndex((candidate) => candidate.id === region);
  return dataset.sectors
    .filter((_, s) => dataset.flows[s]?.[origin]?.some((value) => value > 0))
    .map((sector) => sector.id);
}

export const relocationCard: LeverCard<'relocation'> = {
  kind: 'relocation',
  rank: 'more',
  create: ({ regions, sectors, start }) => ({
    kind: 'relocation',
    sectors: sectors('ev', 'batteries'),
    destination: regions('EU')[0] ?? 'EU',
    percent: 10,
    start,
    phaseInQuarters: 12,
  }),
  main: {
    type: 'number',
    field: 'percent',
    range: rangeOf(relocationSchema.shape.percent),
    slider: [0, 90],
    step: 1,
    decimals: 1,
    unit: 'percent',
  },
  fields: [{ type: 'region', field: 'destination' }, { type: 'sectors' }],
  phased: true,
  neutral: 0,
  sectorChoices: (lever, dataset) => madeIn(dataset, lever.destination),
  settle: (lever, dataset) => {
    const possible = madeIn(dataset, lever.destination);
    if (lever.sectors.includes('*')) {
      return possible.length === dataset.sectors.length ? lever : { ...lever, sectors: [...possible] };
    }
    const kept = lever.sectors.filter((sector) => possible.includes(sector));
    return { ...lever, sectors: kept.length > 0 ? kept : possible.slice(0, 1) };
  },
};
