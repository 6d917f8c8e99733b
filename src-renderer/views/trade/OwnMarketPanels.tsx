import { useTranslation } from 'react-i18next';
import type { BoardData } from '../board/boardData.ts';
import { useNames } from '../board/names.ts';
import { useShownSectors } from '../board/shownSectors.ts';
import { SeriesPanel } from '../panel/SeriesPanel.tsx';

const advanced = '-advanced';

/** China's share of its own market where a dataset splits a sector into standard and advanced goods. */
export function OwnMarketPanels({ data }: { readonly data: BoardData }) {
  const { t } = useTranslation();
  const names = useNames();
  const shown = useShownSectors(data);
  const pairs = data.dataset.sectors
    .filter(({ id }) => data.dataset.sectors.some((other) => other.id === id + advanced))
    .flatMap(({ id }) => [id, id + advanced])
    .filter((id) => shown.includes(id));
  if (pairs.length === 0) return null;
  return (
    <section className="own-market" aria-label={t('board.trade.ownMarket')}>
      {pairs.map((sector) => (
        <SeriesPanel
          key={sector}
          data={data}
          id={`trade.own.${sector}`}
          title={names.shortSector(sector)}
          meaning={t('board.trade.ownMarketHelp')}
          unitText={t('board.trade.ownMarketUnit')}
          what={`${names.sector(sector)}, ${t('board.trade.ownMarket')}`}
          path={`sectors.${sector}.marketShare.CN`}
        />
      ))}
    </section>
  );
}
