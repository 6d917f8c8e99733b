import { useTranslation } from 'react-i18next';
import { calendarQuarter } from '../../charts/time.ts';
import { useBoard } from '../../stores/react.tsx';
import { useFigures } from '../board/figures.ts';
import type { DutyData } from './useDutyData.ts';

/** What the grid's rates are: of which quarter, what is grey, what is tinted. */
export function TariffFoot({ data }: { readonly data: DutyData }) {
  const { t } = useTranslation();
  const figures = useFigures();
  const focus = useBoard((state) => state.focusQuarter);
  const { baseYear } = data.dataset.meta;
  const quarter = figures.quarter(calendarQuarter(data.shown, baseYear));
  const escalates = data.acting.some(({ kind }) => kind === 'escalation');
  return (
    <p className="tariffs-foot">
      <span>
        {data.isReference ? t('tariffs.foot.base', { year: baseYear }) : t('tariffs.foot.reference')}
      </span>
      <span className="tariffs-foot-changed">{t('tariffs.foot.changed')}</span>
      <span>{t(data.shown > focus ? 'tariffs.foot.phasedIn' : 'tariffs.foot.quarter', { quarter })}</span>
      {escalates ? <span>{t('tariffs.foot.escalation')}</span> : null}
    </p>
  );
}
