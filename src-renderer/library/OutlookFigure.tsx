import { quarterName } from '../../src-model/study/quarter.ts';
import { LineCanvas } from '../charts/live/LineCanvas.tsx';
import { ScenarioSwatch } from '../design/ScenarioSwatch.tsx';
import { writeFigure, writeLevel, writeQuarter } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import type { Outlook } from './outlook.ts';
import { outlookChart } from './outlookChart.ts';
import { stripQuarter } from './strip.ts';
import { useFocusQuarter } from './useFocusQuarter.ts';
import './OutlookFigure.css';

/** How the scenarios of a kept study come out: a chart, and the values at the quarter in focus. */
export function OutlookFigure({ outlook }: { readonly outlook: Outlook | null | undefined }) {
  const { t, language } = useWords();
  const focusQuarter = useFocusQuarter();
  if (outlook === undefined) return <div className="outlook outlook-blank" aria-busy="true" />;
  if (outlook === null) return <p className="outlook outlook-none">{t('library.detail.cannotRun')}</p>;
  const focus = stripQuarter(outlook, focusQuarter);
  const quarter = writeQuarter(quarterName(focus, outlook.baseYear), language);
  const valueText = (values: Float64Array | undefined) => {
    const value = values?.[focus];
    return value === undefined || !Number.isFinite(value)
      ? t('library.stripNone')
      : writeLevel(value, 'percent', language).text;
  };
  const chart = outlookChart({
    outlook,
    focus,
    tickText: (value) => writeFigure(value, { decimals: Number.isInteger(value) ? 0 : 1, sign: 'negative' }),
    alt: () =>
      t('board.alt.lines', {
        title: t('library.detail.chart'),
        values: outlook.lines
          .map(({ name, values }) => `${name}: ${valueText(values)}, ${quarter}`)
          .join('; '),
      }),
  });
  return (
    <section className="outlook" aria-label={t('library.detail.chart')}>
      <div className="outlook-chart">
        <LineCanvas key={language} description={chart} />
      </div>
      <p className="outlook-caption">
        <span>{t('library.detail.chart')}</span>
        <span>{t('library.detail.at', { quarter })}</span>
      </p>
      <ul className="outlook-list">
        {outlook.lines.map(({ id, name, color, values }) => (
          <li key={id} className="outlook-line">
            <ScenarioSwatch color={color} />
            <span className="outlook-name cut" title={name}>
              {name}
            </span>
            <span className="outlook-value">{valueText(values)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
