import { useTranslation } from 'react-i18next';
import { openTariffs } from '../../commands/board.ts';
import { Button } from '../../design/Button.tsx';
import { useStores } from '../../stores/react.tsx';
import { useBoardData } from '../board/boardData.ts';
import { useNames } from '../board/names.ts';
import { BarsPanel } from '../panel/BarsPanel.tsx';
import { Panels } from '../panel/Panels.tsx';
import { SectorSelect } from '../panel/SectorSelect.tsx';
import { allSectors, useSectorChoice } from '../panel/sectorChoice.ts';
import { sumAtFocus } from '../panel/sums.ts';
import { FlowPanel } from './FlowPanel.tsx';
import { OwnMarketPanels } from './OwnMarketPanels.tsx';
import { SharePanel } from './SharePanel.tsx';
import { StackPanel } from './StackPanel.tsx';
import { ValueVolumePanel } from './ValueVolumePanel.tsx';
import './TradeView.css';

/** Where Chinese goods go, who takes more and who less, and whether value or volume moves. */
export function TradeView() {
  const { t } = useTranslation();
  const stores = useStores();
  const data = useBoardData();
  const names = useNames();
  const choice = useSectorChoice(allSectors);
  const { sectors, what } = choice;
  const markets = data.dataset.regions.map(({ id }) => id).filter((id) => id !== 'CN');
  return (
    <Panels
      data={data}
      className="trade-panels"
      atOnce={1}
      bar={
        <>
          <SectorSelect choice={choice} label={t('filter.choice.trade')} />
          <Button onPress={() => openTariffs(stores)}>{t('tariffs.openShort')}</Button>
        </>
      }
    >
      <StackPanel data={data} sectors={sectors} markets={markets} what={what} />
      <BarsPanel
        data={data}
        id="trade.diversion"
        title={t('board.trade.diversion')}
        what={what}
        meaning={t('board.trade.diversionUnit')}
        unitText={t('outcomes.unit.usd')}
        unit="usdBnPerYear"
        rows={markets.map((id) => ({ id, label: names.shortMarket(id) }))}
        levels={(scenario) =>
          scenario.projection &&
          markets.map((market) =>
            sumAtFocus(
              data,
              scenario,
              sectors.map((sector) => `sectors.${sector}.exports.${market}`),
            ),
          )
        }
        changes
      />
      <ValueVolumePanel data={data} sectors={sectors} markets={markets} what={what} />
      <FlowPanel data={data} sectors={sectors} markets={markets} what={what} />
      <SharePanel data={data} sector={choice.value === allSectors ? undefined : choice.value} />
      <OwnMarketPanels data={data} />
    </Panels>
  );
}
