import { useTranslation } from 'react-i18next';
import type { DataTable } from '../../charts/table.ts';
import { type BoardData, showsChange, valuesOf } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { useNames } from '../board/names.ts';
import { useShownSectors } from '../board/shownSectors.ts';
import type { PanelSubject } from '../panel/subject.ts';
import { useHeatMaps } from './heatMaps.ts';

/** Picture and figures of the heat-map row: one map a scenario; in the table one row a sector and scenario. */
export function useHeatSubject(data: BoardData): PanelSubject {
  const { t } = useTranslation();
  const figures = useFigures();
  const names = useNames();
  const mapOf = useHeatMaps(data);
  const sectors = useShownSectors(data);
  const title = t('board.utilization.bySectorWide');
  const table = (): DataTable => {
    const quarters = data.run.quarters.slice(1);
    return {
      caption: title,
      columns: [
        { text: t('board.trade.sector'), unit: '' },
        { text: t('board.table.outcome'), unit: '' },
        ...quarters.map((quarter) => ({
          text: quarter,
          unit: '%',
          write: (value: number) => figures.level(value, 'percent').figure,
        })),
      ],
      rows: sectors.flatMap((sector) =>
        data.scenarios.map((scenario) => {
          const values = valuesOf(data, scenario, `sectors.${sector}.utilization`);
          return [names.sector(sector), scenario.name, ...quarters.map((_, i) => values?.[i + 1])];
        }),
      ),
    };
  };
  return {
    title,
    table,
    figure: () => ({
      what: title,
      unit: data.difference ? t('board.utilization.changeUnit') : t('outcomes.unit.percentOfCapacity'),
      frequency: t('board.figure.quarterly'),
      official: data.scenarios.some((scenario) => !showsChange(data, scenario)) ? 'cells' : 'none',
      change: data.difference,
      body: {
        kind: 'facets',
        labels: sectors.map(names.shortSector),
        facets: data.scenarios.map((scenario) => ({
          name: scenario.name,
          color: scenario.color,
          chart: mapOf(scenario),
        })),
      },
    }),
  };
}
