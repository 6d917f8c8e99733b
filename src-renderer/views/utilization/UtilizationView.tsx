import { useTranslation } from 'react-i18next';
import { openSector } from '../../commands/board.ts';
import { useStores } from '../../stores/react.tsx';
import { useBoardData } from '../board/boardData.ts';
import { useNames } from '../board/names.ts';
import { useShownSectors } from '../board/shownSectors.ts';
import { Panels } from '../panel/Panels.tsx';
import { SeriesPanel } from '../panel/SeriesPanel.tsx';
import './UtilizationView.css';

/** Utilization of every group and sector, all scenarios in each chart. */
export function UtilizationView() {
  const { t } = useTranslation();
  const stores = useStores();
  const data = useBoardData();
  const names = useNames();
  const sectors = useShownSectors(data);
  const groups = ['manufacturing', 'industry', 'mining'].filter((id) =>
    data.catalogue.byPath.has(`aggregates.utilization.${id}`),
  );
  const unitText = t('outcomes.unit.percentOfCapacity');
  return (
    <Panels data={data} className="utilization-panels">
      {groups.map((group, n) => (
        <SeriesPanel
          key={group}
          data={data}
          id={`utilization.${group}`}
          title={names.place(group)}
          meaning={names.explain('utilization')}
          unitText={unitText}
          what={`${names.place(group)}, ${names.outcome('utilization')}`}
          path={`aggregates.utilization.${group}`}
          dots={data.official.dots(group)}
          className={n === 0 ? 'utilization-main' : 'utilization-group'}
          ends={n === 0}
          lettered={n === 0}
          markerEvery={n === 0 ? 8 : 12}
          eighty
        />
      ))}
      {sectors.map((sector) => (
        <SeriesPanel
          key={sector}
          data={data}
          id={`utilization.${sector}`}
          title={names.shortSector(sector)}
          unitText="%"
          what={`${names.sector(sector)}, ${names.outcome('utilization')}`}
          path={`sectors.${sector}.utilization`}
          dots={
            data.official.sectorsOf(data.official.seriesOf(sector)).length === 1
              ? data.official.dots(data.official.seriesOf(sector))
              : []
          }
          eighty
          onTitle={() => openSector(stores, sector)}
        />
      ))}
    </Panels>
  );
}
