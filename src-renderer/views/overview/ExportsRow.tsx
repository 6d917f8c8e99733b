import { useTranslation } from 'react-i18next';
import { BarCanvas } from '../../charts/live/BarCanvas.tsx';
import { useAxis } from '../../charts/live/frozenAxes.ts';
import { calendarQuarter } from '../../charts/time.ts';
import { type BoardData, showsChange } from '../board/boardData.ts';
import { Cell } from '../board/Cell.tsx';
import { useFigures } from '../board/figures.ts';
import { useNames } from '../board/names.ts';
import { RowHead } from '../board/RowHead.tsx';
import { ScenarioErrorMark } from '../board/ScenarioError.tsx';
import { barRanges, useDestinations, useExportsBars } from './exportsBars.ts';
import { exportsTitle, useExportsSubject } from './exportsSubject.ts';
import './ExportsRow.css';

const row = 'overview.exports';

/** Exports by destination at the focus quarter: who loses and who gains is the sign of the change. */
export function ExportsRow({ data }: { readonly data: BoardData }) {
  const { t } = useTranslation();
  const names = useNames();
  const figures = useFigures();
  const destinations = useDestinations(data);
  const ranges = barRanges(data, destinations);
  const level = useAxis(row, 'level', { range: ranges.level, intervals: 8, zero: true });
  const change = useAxis(row, 'change', { range: ranges.change, intervals: 12, zero: true });
  const barsOf = useExportsBars(data, destinations, { level, change });
  const subject = useExportsSubject(data, destinations, barsOf, row);
  const quarter = calendarQuarter(data.focus, data.baseYear);
  return (
    <section className="board-row" aria-label={exportsTitle(t, destinations)}>
      <div className="board-gutter exports-gutter">
        <RowHead
          title={
            destinations.what === undefined
              ? t('board.exports.title')
              : t('filter.exportsOf', { what: destinations.what.short })
          }
          meaning={
            destinations.what === undefined
              ? names.explain('exports')
              : `${exportsTitle(t, destinations)}. ${names.explain('exports')}`
          }
          unit={figures.head('usdBnPerYear', 'level')}
          subject={subject}
        />
        <ul className="exports-markets">
          {destinations.markets.map((market) => (
            <li key={market}>{names.shortMarket(market)}</li>
          ))}
        </ul>
      </div>
      {data.scenarios.map((scenario) => {
        const bars = barsOf(scenario);
        const exports = destinations.of(scenario);
        if (!bars || !exports) {
          return (
            <Cell key={scenario.id} scenario={scenario}>
              <ScenarioErrorMark scenario={scenario} />
            </Cell>
          );
        }
        const swapped = showsChange(data, scenario);
        return (
          <Cell key={scenario.id} scenario={scenario} className="exports-cell">
            <span className="exports-mark">
              {bars.reference ? <span className="exports-reference">{t('board.reference')}</span> : null}
            </span>
            <span className="exports-head">{quarter}</span>
            <span className="exports-head">{exports.changes ? t('board.change') : ''}</span>
            <div className="exports-bars">
              <BarCanvas description={bars} />
            </div>
            <ul className={`exports-figures ${swapped ? 'exports-quiet' : ''}`}>
              {exports.levelTexts.map((text, n) => (
                <li key={destinations.markets[n]}>{text}</li>
              ))}
            </ul>
            <ul className="exports-figures exports-changes">
              {exports.changeTexts?.map((text, n) => (
                <li key={destinations.markets[n]}>{text}</li>
              ))}
            </ul>
          </Cell>
        );
      })}
    </section>
  );
}
