import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import { useBoard, useDataset } from '../../stores/react.tsx';
import type { BoardData } from './boardData.ts';
import { type Names, useNames } from './names.ts';
import { type Coverage, coverageOf, type SectorGroup } from './sectorGroups.ts';

/** Sectors that pass the board's filter, in dataset order. */
export function useShownSectors({ dataset }: Pick<BoardData, 'dataset'>): readonly string[] {
  const filter = useBoard((state) => state.sectorFilter);
  return useMemo(() => shownSectors(dataset, filter), [dataset, filter]);
}

/** A filter of another dataset, which keeps nothing here, is none. */
export function shownSectors(dataset: Dataset, filter: readonly string[] | null): readonly string[] {
  const all = dataset.sectors.map((sector) => sector.id);
  const kept = filter === null ? all : all.filter((id) => filter.includes(id));
  return kept.length === 0 ? all : kept;
}

/** The sectors that lists show and sums add up, and what they are called together. */
export interface SectorCoverage {
  readonly sectors: readonly string[];
  readonly filtered: boolean;
  /** `All sectors`, a group, a sector, or `3 of 19 sectors`. */
  readonly text: string;
  /** The same where there is little room: `3 sectors`. */
  readonly short: string;
}

export function useSectorCoverage(): SectorCoverage {
  const { t } = useTranslation();
  const names = useNames();
  const dataset = useDataset((state) => state.dataset);
  const sectors = useShownSectors({ dataset });
  return useMemo(() => {
    const coverage = coverageOf(dataset, sectors);
    const text = (of: Coverage): string => {
      switch (of.kind) {
        case 'all':
          return t('board.trade.allSectors');
        case 'sector':
          return names.sector(of.id);
        case 'group':
          return groupName(of.group, names);
        case 'some':
          return t('filter.some', { count: of.count, of: of.of });
      }
    };
    return {
      sectors,
      filtered: coverage.kind !== 'all',
      text: text(coverage),
      short: coverage.kind === 'some' ? t('filter.few', { count: coverage.count }) : text(coverage),
    };
  }, [dataset, sectors, names, t]);
}

export function groupName(group: SectorGroup, names: Pick<Names, 'place' | 'official' | 'sector'>): string {
  if (group.kind === 'utilization') return names.place(group.id);
  const official = names.official(group.id);
  return official === undefined
    ? group.sectors.map(names.sector).join(', ')
    : official.charAt(0).toUpperCase() + official.slice(1);
}
