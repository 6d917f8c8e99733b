import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../design/Select.tsx';
import type { BoardData } from '../board/boardData.ts';
import { useNames } from '../board/names.ts';
import { SectorSelect } from '../panel/SectorSelect.tsx';
import { SeriesPanel } from '../panel/SeriesPanel.tsx';
import { useSectorChoice } from '../panel/sectorChoice.ts';

/** China's share in the spending of one market's buyers on one sector's goods. */
export function SharePanel({
  data,
  sector: given,
}: {
  readonly data: BoardData;
  readonly sector: string | undefined;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const choice = useSectorChoice('ev');
  const [market, setMarket] = useState('EU');
  const { regions } = data.dataset;
  const sector = given ?? choice.value;
  const place = regions.some(({ id }) => id === market) ? market : (regions[1]?.id ?? '');
  return (
    <SeriesPanel
      data={data}
      id="trade.share"
      title={names.outcome('marketShare')}
      meaning={names.explain('marketShare')}
      unitText="%"
      what={`${names.sector(sector)}, ${names.market(place)}, ${names.outcome('marketShare')}`}
      path={`sectors.${sector}.marketShare.${place}`}
      zero
      className="trade-wide trade-share"
      ends
      markerEvery={8}
      head={
        <div className="share-selects">
          {given === undefined ? <SectorSelect choice={choice} /> : null}
          <Select
            label={t('board.trade.shareMarket')}
            value={place}
            options={regions.map(({ id }) => ({ value: id, text: names.market(id) }))}
            onChange={setMarket}
          />
        </div>
      }
    />
  );
}
