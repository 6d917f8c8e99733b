import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { openSector } from '../../commands/board.ts';
import { IconButton } from '../../design/Button.tsx';
import { useAppearance, useBoard, useStores } from '../../stores/react.tsx';
import { ArrangementSwitch } from '../board/ArrangementSwitch.tsx';
import { useBoardData } from '../board/boardData.ts';
import { useNames } from '../board/names.ts';
import { useShownSectors } from '../board/shownSectors.ts';
import { SeriesPanel } from '../panel/SeriesPanel.tsx';
import { modelBesideOfficial } from './modelBesideOfficial.ts';
import { SectorSide } from './SectorSide.tsx';
import { SectorUtilization } from './SectorUtilization.tsx';
import { sectorExports } from './sectorExports.ts';
import './SectorView.css';

/** One sector with all scenarios: utilization against official rates, the model's misses, and what lies behind. */
export function SectorView({ sector }: { readonly sector: string }) {
  const { t } = useTranslation();
  const stores = useStores();
  const data = useBoardData();
  const names = useNames();
  const view = useBoard((state) => state.view);
  const language = useAppearance((state) => state.language);
  const { sectors } = data.dataset;
  const shown = useShownSectors(data);
  // Neighbours are those that the filter lets through, unless the sector itself is not among them.
  const trail = shown.includes(sector) ? shown : sectors.map(({ id }) => id);
  const index = trail.indexOf(sector);
  const entry = sectors.find(({ id }) => id === sector);
  useWayBack(sector);
  if (!entry) return null;
  const beside = modelBesideOfficial(data, sector);
  const go = (to: number) => {
    const next = trail[(to + trail.length) % trail.length];
    if (next !== undefined) openSector(stores, next);
  };
  const path = (outcome: string) => `sectors.${sector}.${outcome}`;
  const small = (outcome: string, unitText: string, zero = false) => (
    <SeriesPanel
      key={outcome}
      data={data}
      id={`sector.${outcome}`}
      title={names.outcome(outcome)}
      meaning={names.explain(outcome)}
      unitText={unitText}
      what={`${names.sector(sector)}, ${names.outcome(outcome)}`}
      path={path(outcome)}
      zero={zero}
      together
    />
  );
  return (
    <div className="sector-view">
      <header className="sector-head">
        <nav className="sector-trail" aria-label={t('board.sector.trail')}>
          <Button className="sector-back" onPress={() => openSector(stores, null)}>
            {t(`board.views.${view as 'overview'}`)}
          </Button>
          <span aria-hidden="true">/</span>
          <h1 className="sector-title">{names.sector(sector)}</h1>
        </nav>
        <IconButton label={t('board.sector.previous')} onPress={() => go(index - 1)}>
          <ChevronLeft size={15} aria-hidden="true" />
        </IconButton>
        <IconButton label={t('board.sector.next')} onPress={() => go(index + 1)}>
          <ChevronRight size={15} aria-hidden="true" />
        </IconButton>
        {/* Datasets describe sectors in English only. */}
        <p className="sector-note cut">{language === 'en' ? entry.unitNote : ''}</p>
        <ArrangementSwitch data={data} />
      </header>
      <div className="sector-panels">
        <SectorUtilization data={data} sector={sector} beside={beside} />
        <SectorSide data={data} sector={sector} beside={beside} />
        <div className="sector-small">
          {small('price', t('outcomes.unit.of2024'))}
          {small('margin', t('outcomes.unit.percentOfSales'), true)}
          {small('zombieShare', t('outcomes.unit.percentOfCapacity'), true)}
          <SeriesPanel
            data={data}
            id="sector.exports"
            title={names.outcome('exports')}
            meaning={names.explain('exports')}
            unitText={t('outcomes.unit.usd')}
            what={`${names.sector(sector)}, ${names.outcome('exports')}`}
            path={`sectors.${sector}.exports`}
            values={sectorExports(data, sector)}
            unit="usdBnPerYear"
            zero
            together
          />
        </div>
      </div>
    </div>
  );
}

/** Back on the board, the keyboard goes on at the name of the sector. */
function useWayBack(sector: string): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>(`button[data-sector="${CSS.escape(sector)}"]`)?.focus();
      });
    },
    [sector],
  );
}
