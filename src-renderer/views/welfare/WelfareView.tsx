import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardData, valueAtFocus } from '../board/boardData.ts';
import { useNames } from '../board/names.ts';
import { BarsPanel } from '../panel/BarsPanel.tsx';
import { allSectors, chosenSectors, SectorSelect } from '../panel/SectorSelect.tsx';
import { SeriesPanel } from '../panel/SeriesPanel.tsx';
import { sumAtFocus, sumOf } from '../panel/sums.ts';
import './WelfareView.css';

/** Outcomes by market; producers abroad and the goods balance have no entry for China itself. */
const byMarket = [
  { outcome: 'consumerSurplus', title: 'buyers', unit: 'usdAgainst2024', china: true },
  { outcome: 'producerSurplus', title: 'producers', unit: 'usdAgainst2024', china: false },
  { outcome: 'tariffRevenue', title: 'revenue', unit: 'usd', china: true },
] as const;

/** Who gains and who pays: buyers, producers, customs and the Chinese state. */
export function WelfareView() {
  const { t } = useTranslation();
  const data = useBoardData();
  const names = useNames();
  const [chosen, setSector] = useState(allSectors);
  const known = chosen === allSectors || data.dataset.sectors.some(({ id }) => id === chosen);
  const choice = known ? chosen : allSectors;
  const sectors = chosenSectors(data, choice);
  const what = choice === allSectors ? t('board.trade.allSectors') : names.sector(choice);
  const markets = data.dataset.regions.map(({ id }) => id);
  const partners = markets.filter((id) => data.catalogue.byPath.has(`aggregates.goodsBalance.${id}`));
  const rows = (ids: readonly string[]) => ids.map((id) => ({ id, label: names.shortMarket(id) }));
  const bill = (outcome: 'subsidyBill' | 'stimulusBill') => (
    <SeriesPanel
      data={data}
      id={`welfare.${outcome}`}
      title={names.outcome(outcome)}
      meaning={names.explain(outcome)}
      unitText={t('outcomes.unit.usd')}
      path={`aggregates.${outcome}`}
      zero
    />
  );
  return (
    <div className="panels welfare-panels">
      <div className="panels-bar">
        <SectorSelect data={data} value={choice} onChange={setSector} withAll />
      </div>
      {byMarket.map(({ outcome, title, unit, china }) => {
        const shown = markets.filter((id) => china || id !== 'CN');
        return (
          <BarsPanel
            key={outcome}
            data={data}
            id={`welfare.${outcome}`}
            title={t(`board.welfare.${title}`)}
            meaning={names.explain(outcome)}
            unitText={t(`outcomes.unit.${unit}`)}
            unit="usdBnPerYear"
            rows={rows(shown)}
            levels={(scenario) =>
              scenario.projection &&
              shown.map((market) =>
                sumAtFocus(
                  data,
                  scenario,
                  sectors.map((sector) => `sectors.${sector}.${outcome}.${market}`),
                ),
              )
            }
          />
        );
      })}
      <BarsPanel
        data={data}
        id="welfare.balance"
        title={t('board.welfare.balance')}
        meaning={names.explain('goodsBalance')}
        unitText={t('outcomes.unit.usd')}
        unit="usdBnPerYear"
        rows={rows(partners)}
        levels={(scenario) =>
          scenario.projection &&
          partners.map((id) => valueAtFocus(data, scenario, `aggregates.goodsBalance.${id}`) ?? 0)
        }
      />
      <div className="welfare-lines">
        {bill('subsidyBill')}
        {bill('stimulusBill')}
        <SeriesPanel
          data={data}
          id="welfare.surplus"
          title={t('board.welfare.surplus')}
          meaning={names.explain('operatingSurplus')}
          unitText={t('outcomes.unit.usd')}
          what={`${what}, ${t('board.welfare.surplus')}`}
          path={`welfare.surplus.${choice}`}
          values={(scenario) =>
            sumOf(
              data,
              scenario,
              sectors.map((sector) => `sectors.${sector}.operatingSurplus`),
            )
          }
          unit="usdBnPerYear"
          zero
        />
      </div>
    </div>
  );
}
