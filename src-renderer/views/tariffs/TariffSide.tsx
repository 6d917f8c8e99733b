import { useTranslation } from 'react-i18next';
import { GridLevers } from './GridLevers.tsx';
import { MeasuresTaken } from './MeasuresTaken.tsx';
import { ScenarioEffect } from './ScenarioEffect.tsx';
import type { DutyData } from './useDutyData.ts';
import './TariffSide.css';

/** What the grid makes, what it does, and what has really been done. */
export function TariffSide({ data, editing }: { readonly data: DutyData; readonly editing: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="tariff-side" aria-label={t('tariffs.side.label')}>
      <GridLevers data={data} />
      <ScenarioEffect data={data} editing={editing} />
      <MeasuresTaken data={data} />
    </section>
  );
}
