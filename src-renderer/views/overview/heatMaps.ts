import { useTranslation } from 'react-i18next';
import type { HeatMap, HeatRow } from '../../charts/description.ts';
import { calendarQuarter } from '../../charts/time.ts';
import { type BoardData, type BoardScenario, changesOf, showsChange, valuesOf } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { useNames } from '../board/names.ts';
import { useShownSectors } from '../board/shownSectors.ts';

/** Describes the heat map of a column. */
export function useHeatMaps(data: BoardData): (scenario: BoardScenario) => HeatMap {
  const { t } = useTranslation();
  const figures = useFigures();
  const names = useNames();
  const sectors = useShownSectors(data);
  const quarter = figures.quarter(calendarQuarter(data.focus, data.baseYear));
  return (scenario) => {
    const change = showsChange(data, scenario);
    const rows = sectors.map((sector): HeatRow => {
      const path = `sectors.${sector}.utilization`;
      const series = data.official.seriesOf(sector);
      return {
        id: sector,
        label: names.shortSector(sector),
        official: data.official.byQuarter(series),
        officialSeries: series,
        values: change ? changesOf(data, scenario, path) : valuesOf(data, scenario, path),
      };
    });
    return {
      kind: 'heat',
      measure: change ? 'changes' : 'levels',
      time: data.time,
      baseYear: data.baseYear,
      rows,
      now: data.official.last,
      focus: data.focus,
      alt: () => {
        const ranked = rows
          .map((row) => ({ row, value: row.values?.[data.focus] ?? 0 }))
          .sort((a, b) => a.value - b.value);
        const worded = (entry: (typeof ranked)[number] | undefined) =>
          entry === undefined
            ? ''
            : `${entry.row.label} ${(change ? figures.change : figures.level)(entry.value, 'percent').text}`;
        return t('board.alt.heat', {
          title: t('board.utilization.bySectorWide'),
          name: scenario.name,
          quarter,
          lowest: worded(ranked[0]),
          highest: worded(ranked.at(-1)),
        });
      },
    };
  };
}
