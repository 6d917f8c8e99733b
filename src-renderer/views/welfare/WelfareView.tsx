import { useTranslation } from 'react-i18next';
import { useBoardData } from '../board/boardData.ts';
import { useNames } from '../board/names.ts';
import { BarsPanel } from '../panel/BarsPanel.tsx';
import { Panels } from '../panel/Panels.tsx';
import { SectorSelect } from '../panel/SectorSelect.tsx';
import { SeriesPanel } from '../panel/SeriesPanel.tsx';
import { allSectors, useSectorChoice } from '../panel/sectorChoice.ts';
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
  const choice = useSectorChoice(allSectors);
  const { sectors, what } = choice;
  const markets = data.dataset.regions.map(({ id }) => id);
  const partners = markets.filter((id) => data.catalogue.byPath.has(`aggregates.goodsBalance.${id}`));
  const rows = (ids: readonly string[]) => ids.map((id) => ({ id, label: names.shortMarket(id) }));
  // The state's bills are known for the economy alone: beside figures of some sectors that must be said.
  const economy = choice.whole ? '' : `, ${t('filter.economy', { count: data.dataset.sectors.length })}`;
  const bill = (outcome: 'subsidyBill' | 'stimulusBill') => (
    <SeriesPanel
      data={data}
      id={`welfare.${outcome}`}
      title={names.outcome(outcome) + economy}
      meaning={names.explain(outcome)}
      unitText={t('outcomes.unit.usd')}
      path={`aggregates.${outcome}`}
      zero
    />
  );
  return (
    <Panels
      data={data}
      className="welfare-panels"
      bar={<SectorSelect choice={choice} label={t('filter.choice.welfare')} />}
    >
      {byMarket.map(({ outcome, title, unit, china }) => {
        const shown = markets.filter((id) => china || id !== 'CN');
        return (
          <BarsPanel
            key={outcome}
            data={data}
            id={`welfare.${outcome}`}
            title={t(`board.welfare.${title}`)}
            what={what}
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
        what={what}
        meaning={names.explain('goodsBalance')}
        unitText={t('outcomes.unit.usd')}
        unit="usdBnPerYear"
        rows={rows(partners)}
        levels={(scenario) =>
          scenario.projection &&
          partners.map((market) => {
            const paths = (outcome: string) =>
              sectors.map((sector) => `sectors.${sector}.${outcome}.${market}`);
            return (
              sumAtFocus(data, scenario, paths('exports')) - sumAtFocus(data, scenario, paths('imports'))
            );
          })
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
          path={`welfare.surplus.${sectors.join()}`}
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
    </Panels>
  );
}
