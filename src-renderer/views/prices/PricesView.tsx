import { useTranslation } from 'react-i18next';
import { openSector } from '../../commands/board.ts';
import { useStores } from '../../stores/react.tsx';
import { useBoardData, valueAtFocus } from '../board/boardData.ts';
import { useNames } from '../board/names.ts';
import { useShownSectors } from '../board/shownSectors.ts';
import { BarsPanel } from '../panel/BarsPanel.tsx';
import { Panels } from '../panel/Panels.tsx';
import { SectorSelect } from '../panel/SectorSelect.tsx';
import { SeriesPanel } from '../panel/SeriesPanel.tsx';
import { useSectorChoice } from '../panel/sectorChoice.ts';
import './PricesView.css';

/** Prices of a sector at home, at the factory and in every market, and the producer prices of all sectors. */
export function PricesView() {
  const { t } = useTranslation();
  const stores = useStores();
  const data = useBoardData();
  const names = useNames();
  const sectors = useShownSectors(data);
  const choice = useSectorChoice('ev');
  const sector = choice.value;
  const markets = data.dataset.regions.map(({ id }) => id);
  const unitText = t('outcomes.unit.of2024');
  const line = (outcome: 'price' | 'unitCost') => (
    <SeriesPanel
      data={data}
      id={`prices.${outcome}`}
      title={names.outcome(outcome)}
      meaning={names.explain(outcome)}
      unitText={unitText}
      what={`${names.sector(sector)}, ${names.outcome(outcome)}`}
      path={`sectors.${sector}.${outcome}`}
      className="prices-line"
    />
  );
  return (
    <Panels
      data={data}
      className={`prices-panels ${data.scenarios.length > 3 ? 'prices-crowded' : ''}`}
      bar={<SectorSelect choice={choice} label={t('filter.choice.prices')} />}
    >
      {line('price')}
      {line('unitCost')}
      <BarsPanel
        data={data}
        id="prices.buyers"
        title={t('board.prices.buyers')}
        what={names.sector(sector)}
        meaning={names.explain('buyersPrice')}
        unitText={unitText}
        unit="index"
        rows={markets.map((id) => ({ id, label: names.shortMarket(id) }))}
        levels={(scenario) =>
          scenario.projection &&
          markets.map((id) => valueAtFocus(data, scenario, `sectors.${sector}.buyersPrice.${id}`) ?? 0)
        }
        className="prices-buyers"
      />
      <h2 className="panels-heading">
        {t('board.prices.bySector')} <span>{unitText}</span>
      </h2>
      {sectors.map((id) => (
        <SeriesPanel
          key={id}
          data={data}
          id={`prices.sector.${id}`}
          title={names.shortSector(id)}
          unitText=""
          what={`${names.sector(id)}, ${names.outcome('price')}`}
          path={`sectors.${id}.price`}
          onTitle={() => openSector(stores, id)}
        />
      ))}
    </Panels>
  );
}
