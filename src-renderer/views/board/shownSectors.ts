import { useMemo } from 'react';
import { useBoard } from '../../stores/react.tsx';
import type { BoardData } from './boardData.ts';

/** Sectors that pass the board's filter, in dataset order. */
export function useShownSectors(data: BoardData): readonly string[] {
  const filter = useBoard((state) => state.sectorFilter);
  return useMemo(() => {
    const all = data.dataset.sectors.map((sector) => sector.id);
    const kept = filter === null ? all : all.filter((id) => filter.includes(id));
    return kept.length === 0 ? all : kept;
  }, [data.dataset, filter]);
}
