import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePartsShown } from '../../design/usePartsShown.ts';
import { GridLevers } from './GridLevers.tsx';
import { MeasuresTaken } from './MeasuresTaken.tsx';
import { ScenarioEffect } from './ScenarioEffect.tsx';
import type { DutyData } from './useDutyData.ts';
import './TariffSide.css';

interface TariffSideProps {
  readonly data: DutyData;
  /** A rate is being typed that is not in the figures yet. */
  readonly editing: boolean;
}

/** What the grid makes, what it does, and what has really been done. Moving in the grid draws none of it again. */
export const TariffSide = memo(function TariffSide({ data, editing }: TariffSideProps) {
  const { t } = useTranslation();
  const shown = usePartsShown(2, 1, 1);
  return (
    <section className="tariff-side" aria-label={t('tariffs.side.label')}>
      <GridLevers key={data.exporter} data={data} />
      <ScenarioEffect data={data} editing={editing} />
      {shown > 1 ? <MeasuresTaken data={data} /> : null}
    </section>
  );
});
