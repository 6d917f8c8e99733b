import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarQuarter } from '../../charts/time.ts';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import type { Hover } from '../../stores/boardStore.ts';
import { useStores } from '../../stores/react.tsx';
import { type BoardData, changeAt, seriesAt, useBoardData, valuesOf } from './boardData.ts';
import { useFigures } from './figures.ts';
import { useNames } from './names.ts';
import './HoverCard.css';

/** Rest of the pointer before the card shows, milliseconds. */
const restFor = 120;

/** One tooltip for all charts: the value of every scenario at the pointer, its change, and the official rate. */
export function HoverCard() {
  const { board } = useStores();
  const [hover, setHover] = useState<Hover | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown = false;
    const unsubscribe = board.subscribe((state, before) => {
      if (state.hover === before.hover) return;
      clearTimeout(timer);
      const next = state.hover?.path === undefined ? null : state.hover;
      if (next === null) {
        shown = false;
        setHover(null);
      } else if (shown) setHover(next);
      else {
        timer = setTimeout(() => {
          shown = true;
          setHover(board.getState().hover);
        }, restFor);
      }
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [board]);
  return hover?.path === undefined ? null : <Card hover={hover} path={hover.path} />;
}

function Card({ hover, path }: { readonly hover: Hover; readonly path: string }) {
  const { t } = useTranslation();
  const data = useBoardData();
  const figures = useFigures();
  const names = useNames();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = box.current;
    if (!card || !hover.at) return;
    const { offsetWidth: width, offsetHeight: height } = card;
    const right = hover.at.x + 14 + width < window.innerWidth - 6;
    const below = hover.at.y + 14 + height < window.innerHeight - 6;
    card.style.left = `${right ? hover.at.x + 14 : hover.at.x - 14 - width}px`;
    card.style.top = `${below ? hover.at.y + 14 : Math.max(6, hover.at.y - 14 - height)}px`;
  });
  const series = seriesAt(data, path);
  const quarter = figures.quarter(calendarQuarter(hover.t, data.baseYear));
  const official = officialRow(data, path, hover.t);
  return (
    <div className="hover-card" ref={box} role="tooltip" aria-label={t('board.hover.label')}>
      <p className="hover-title">
        {names.series(series)}, {quarter}
      </p>
      {hover.t >= 1 ? (
        <ul>
          {data.scenarios.map((scenario) => {
            const value = valuesOf(data, scenario, path)?.[hover.t];
            const change = scenario.isReference ? undefined : changeAt(data, scenario, path, hover.t);
            return (
              <li key={scenario.id} className="hover-row">
                <ScenarioSwatch color={scenario.color} />
                <span className="cut">{scenario.name}</span>
                <span className="hover-level">
                  {value === undefined ? t('board.error.title') : figures.level(value, series.unit).text}
                </span>
                <span className="hover-change">
                  {change === undefined ? '' : figures.change(change, series.unit).text}
                </span>
              </li>
            );
          })}
        </ul>
      ) : null}
      {official ? (
        <p className="hover-row hover-quiet">
          <svg width={22} height={12} aria-hidden="true">
            <circle
              cx={11}
              cy={6}
              r={2.5}
              fill="var(--bg-panel)"
              stroke="var(--official)"
              strokeWidth={1.2}
            />
          </svg>
          <span className="cut">
            {t('board.utilization.officialTo', {
              quarter: figures.quarter(calendarQuarter(data.official.last, data.baseYear)),
            })}
          </span>
          <span className="hover-level">
            {official.rate === undefined
              ? t('board.utilization.none')
              : figures.level(official.rate, 'percent').text}
          </span>
        </p>
      ) : null}
      {hover.sector === undefined ? null : <p className="hover-quiet">{t('board.utilization.clickOpens')}</p>}
    </div>
  );
}

/** The published rate of a utilization series at `t`; `undefined` for other outcomes. */
function officialRow(
  data: BoardData,
  path: string,
  t: number,
): { readonly rate: number | undefined } | undefined {
  const series = seriesAt(data, path);
  if (series.outcome !== 'utilization') return undefined;
  const group = series.sector ?? path.split('.')[2] ?? '';
  return { rate: data.official.byQuarter(data.official.seriesOf(group)).get(t) };
}
