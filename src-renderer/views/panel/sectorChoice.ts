import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../board/names.ts';
import { useSectorCoverage } from '../board/shownSectors.ts';

/** All sectors that the board shows, taken together. */
export const allSectors = '*';

/** The sector that a view looks at, among those that the board shows. */
export interface SectorChoice {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  /** The sectors that sums of the view add up. */
  readonly sectors: readonly string[];
  /** What those sums cover, in words. */
  readonly what: string;
  /** Whether that is every sector of the dataset. */
  readonly whole: boolean;
}

/** `initial`: a sector, or `allSectors` where the view can add sectors up. */
export function useSectorChoice(initial: string): SectorChoice {
  const { t } = useTranslation();
  const names = useNames();
  const coverage = useSectorCoverage();
  const [chosen, onChange] = useState(initial);
  const shown = coverage.sectors;
  const together = initial === allSectors && shown.length > 1;
  const fallback = together ? allSectors : (shown.find((id) => id === initial) ?? shown[0] ?? '');
  const value = shown.includes(chosen) ? chosen : fallback;
  return {
    value,
    options: [
      ...(together ? [{ value: allSectors, text: t('filter.together', { what: coverage.text }) }] : []),
      ...shown.map((id) => ({ value: id, text: names.sector(id) })),
    ],
    onChange,
    sectors: value === allSectors ? shown : [value],
    what: value === allSectors ? coverage.text : names.sector(value),
    whole: value === allSectors && !coverage.filtered,
  };
}
