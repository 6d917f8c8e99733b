import { useTranslation } from 'react-i18next';
import { openSector } from '../../commands/board.ts';
import { Button } from '../../design/Button.tsx';
import { useStores } from '../../stores/react.tsx';
import { useBoardData } from '../board/boardData.ts';
import { useNames } from '../board/names.ts';
import { Panels } from '../panel/Panels.tsx';
import { SectorSelect } from '../panel/SectorSelect.tsx';
import { SeriesPanel } from '../panel/SeriesPanel.tsx';
import { useSectorChoice } from '../panel/sectorChoice.ts';
import './IndustryView.css';

const outcomes = [
  { outcome: 'margin', unit: 'percentOfSales', zero: true },
  { outcome: 'zombieShare', unit: 'percentOfCapacity', zero: true },
  { outcome: 'exitRate', unit: 'percentOfCapacityAQuarter', zero: true },
  { outcome: 'startRate', unit: 'percentOfCapacityAQuarter', zero: true },
  { outcome: 'capacity', unit: 'of2024', zero: false },
  { outcome: 'output', unit: 'of2024', zero: false },
  { outcome: 'debt', unit: 'quartersOfSales', zero: true },
  { outcome: 'operatingSurplus', unit: 'usd', zero: true },
] as const;

/** How healthy an industry is: what firms earn, who hangs on, who leaves, what is built. */
export function IndustryView() {
  const { t } = useTranslation();
  const stores = useStores();
  const data = useBoardData();
  const names = useNames();
  const choice = useSectorChoice('ev');
  const sector = choice.value;
  return (
    <Panels
      data={data}
      className="industry-panels"
      bar={
        <>
          <SectorSelect choice={choice} label={t('filter.choice.industry')} />
          <Button onPress={() => openSector(stores, sector)}>
            {t('board.sector.open', { name: names.sector(sector) })}
          </Button>
        </>
      }
    >
      {outcomes.map(({ outcome, unit, zero }) => (
        <SeriesPanel
          key={outcome}
          data={data}
          id={`industry.${outcome}`}
          title={names.outcome(outcome)}
          meaning={names.explain(outcome)}
          unitText={t(`outcomes.unit.${unit}`)}
          what={`${names.sector(sector)}, ${names.outcome(outcome)}`}
          path={`sectors.${sector}.${outcome}`}
          zero={zero}
        />
      ))}
    </Panels>
  );
}
