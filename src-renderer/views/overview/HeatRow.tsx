import { useTranslation } from 'react-i18next';
import { HeatCanvas } from '../../charts/live/HeatCanvas.tsx';
import { openSector } from '../../commands/board.ts';
import { useStores } from '../../stores/react.tsx';
import type { BoardData } from '../board/boardData.ts';
import { Cell } from '../board/Cell.tsx';
import { RowHead } from '../board/RowHead.tsx';
import { useShownSectors } from '../board/shownSectors.ts';
import { HeatKey } from './HeatKey.tsx';
import { useHeatMaps } from './heatMaps.ts';
import { useHeatSubject } from './heatSubject.ts';
import { SectorNames } from './SectorNames.tsx';
import './HeatRow.css';

/** Utilization of every sector in every quarter; a cell or a name opens the sector. */
export function HeatRow({ data }: { readonly data: BoardData }) {
  const { t } = useTranslation();
  const stores = useStores();
  const sectors = useShownSectors(data);
  const mapOf = useHeatMaps(data);
  const subject = useHeatSubject(data);
  const count = data.scenarios.length;
  const open = (sector: string) => openSector(stores, sector);
  // One line where a column has room for it, else two columns share it.
  const strip = (column: number): string => {
    if (data.difference || count < 3) return '';
    if (count === 3) return column === 1 ? t('board.utilization.heatNote') : '';
    if (column === 1) return t('board.utilization.heatBox');
    return column === 2 ? t('board.utilization.heatHatch') : '';
  };
  // In sight also where the last columns are scrolled away.
  const keyColumn = Math.min(count - 1, 3);
  return (
    <section className="board-row" aria-label={t('board.utilization.bySectorWide')}>
      <div className="board-gutter heat-gutter">
        <RowHead
          title={t('board.utilization.bySector')}
          meaning={t('board.utilization.heatHelp')}
          unit={data.difference ? t('board.utilization.changeOnly') : '%'}
          subject={subject}
          inline
        />
        <SectorNames sectors={sectors} />
      </div>
      {data.scenarios.map((scenario, column) => {
        const map = mapOf(scenario);
        return (
          <Cell key={scenario.id} scenario={scenario} className="heat-cell">
            <div className="heat-strip">
              {column === 0 && map.measure === 'levels' ? (
                <HistoryLabels data={data} />
              ) : (
                <span>{strip(column)}</span>
              )}
              {column === keyColumn ? <HeatKey changes={data.difference && !scenario.isReference} /> : null}
            </div>
            <div className="heat-body">
              <HeatCanvas
                description={map}
                pathOf={(sector) => `sectors.${sector}.utilization`}
                onOpen={open}
              />
            </div>
          </Cell>
        );
      })}
    </section>
  );
}

/** Over the first map: which part is published and which computed. */
function HistoryLabels({ data }: { readonly data: BoardData }) {
  const { t } = useTranslation();
  const { from, to } = data.time;
  const part = Math.min(Math.max((1 - from) / (to - from + 1), 0), 1);
  return (
    <>
      {part > 0.12 ? (
        <span className="heat-official" style={{ width: `${part * 100}%` }}>
          {t('board.utilization.heatOfficial')}
        </span>
      ) : null}
      <span className="cut">{t('board.utilization.heatProjection')}</span>
    </>
  );
}
