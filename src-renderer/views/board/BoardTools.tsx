import { useTranslation } from 'react-i18next';
import { setBoard } from '../../commands/board.ts';
import { Toggle } from '../../design/Toggle.tsx';
import { useBoard, useStores } from '../../stores/react.tsx';
import { SectorFilter } from './SectorFilter.tsx';
import { TimeRange } from './TimeRange.tsx';
import './BoardTools.css';

/** Sectors shown, time range with focus quarter, and the switch to differences; the same for every view. */
export function BoardTools() {
  const { t } = useTranslation();
  const stores = useStores();
  const difference = useBoard((state) => state.difference);
  return (
    <div className="board-tools">
      <SectorFilter />
      <TimeRange />
      <Toggle on={difference} onChange={(on) => setBoard(stores, { difference: on })}>
        {t('board.tools.difference')}
      </Toggle>
    </div>
  );
}
