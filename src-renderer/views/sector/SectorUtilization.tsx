import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '../../charts/description.ts';
import { useAxis } from '../../charts/live/frozenAxes.ts';
import { type BoardData, valuesOf } from '../board/boardData.ts';
import { firstShown } from '../board/lines.ts';
import { useNames } from '../board/names.ts';
import { ColumnsPanel } from '../panel/ColumnsPanel.tsx';
import { useLineSubject } from '../panel/lineSubject.ts';
import { useOverlays } from '../panel/overlayChart.ts';
import { SeriesPanel } from '../panel/SeriesPanel.tsx';
import type { ModelBesideOfficial } from './modelBesideOfficial.ts';

interface SectorUtilizationProps {
  readonly data: BoardData;
  readonly sector: string;
  readonly beside: ModelBesideOfficial;
  readonly columns: boolean;
}

/** First quarter of official rates shown: 2019Q1 for the base year 2024. */
const firstOfficial = -23;

/** Utilization of the sector since the first official rates: all scenarios in one chart, or one chart each. */
export function SectorUtilization({ data, sector, beside, columns }: SectorUtilizationProps) {
  const { t } = useTranslation();
  const names = useNames();
  const path = `sectors.${sector}.utilization`;
  const dots = data.official.dots(beside.series);
  const time = { from: Math.min(data.time.from, firstOfficial), to: data.time.to };
  const shared = names.official(beside.series) ?? beside.series;
  const extra: readonly Line[] =
    beside.shared && beside.model
      ? [
          {
            id: 'group',
            name: t('board.utilization.modelFor', { series: shared }),
            ink: { kind: 'token', token: 'text-3' },
            mark: undefined,
            dash: [1.5, 2.5],
            width: 1.5,
            values: beside.model,
            first: firstShown(time),
          },
        ]
      : [];
  const legend = (
    <p className="panel-legend">
      {dots.length > 0 && !data.difference ? (
        <span>
          <svg width={10} height={10} aria-hidden="true">
            <circle cx={5} cy={5} r={2.5} fill="none" stroke="var(--official)" strokeWidth={1.2} />
          </svg>
          {beside.shared
            ? t('board.utilization.officialFor', { series: shared })
            : t('board.utilization.official')}
        </span>
      ) : null}
      {extra.length > 0 && !data.difference ? (
        <span>
          <svg width={18} height={10} aria-hidden="true">
            <line
              x1={0}
              x2={18}
              y1={5}
              y2={5}
              stroke="var(--text-3)"
              strokeWidth={1.5}
              strokeDasharray="1.5 2.5"
            />
          </svg>
          {t('board.utilization.modelFor', { series: shared })}
        </span>
      ) : null}
    </p>
  );
  if (columns) return <Columns data={data} sector={sector} time={time} legend={legend} beside={beside} />;
  return (
    <SeriesPanel
      data={data}
      id="sector.utilization"
      title={names.outcome('utilization')}
      meaning={names.explain('utilization')}
      unitText={t('outcomes.unit.percentOfCapacity')}
      what={`${names.sector(sector)}, ${names.outcome('utilization')}`}
      path={path}
      dots={dots}
      extra={extra}
      time={time}
      intervals={5}
      markerEvery={8}
      eighty
      ends
      lettered
      head={legend}
    />
  );
}

interface ColumnsProps {
  readonly data: BoardData;
  readonly sector: string;
  readonly time: BoardData['time'];
  readonly legend: ReactNode;
  readonly beside: ModelBesideOfficial;
}

function Columns({ data, sector, time, legend, beside }: ColumnsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const overlays = useOverlays(data);
  const path = `sectors.${sector}.utilization`;
  const dots = data.official.dots(beside.series);
  const wish = {
    title: names.outcome('utilization'),
    unit: 'percent',
    dots,
    eighty: true,
    time,
    ends: false,
    markerEvery: 12,
  } as const;
  const levels = (scenario: BoardData['reference']) => valuesOf(data, scenario, path);
  const all = overlays({ ...wish, valuesOf: levels });
  const axis = useAxis('sector.utilization', `${path} ${String(data.difference)}`, {
    range: all.range,
    intervals: 5,
    zero: data.difference,
  });
  const subject = useLineSubject(data, {
    title: wish.title,
    what: `${names.sector(sector)}, ${wish.title}`,
    path,
    unitText: t('outcomes.unit.percentOfCapacity'),
    dots,
    eighty: true,
    axisRow: 'sector.utilization',
  });
  const shown = data.scenarios.filter((one) => !(data.difference && one.isReference));
  return (
    <ColumnsPanel
      title={wish.title}
      meaning={names.explain('utilization')}
      unit={data.difference ? t('board.utilization.changeOnly') : t('outcomes.unit.percentOfCapacity')}
      subject={subject}
      head={legend}
      path={path}
      columns={shown.map((scenario) => {
        const chart = all.chart(axis);
        return {
          scenario,
          chart: { ...chart, lines: chart.lines.filter((line) => line.id === scenario.id) },
        };
      })}
    />
  );
}
