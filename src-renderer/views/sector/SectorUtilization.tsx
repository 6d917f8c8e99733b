import { useTranslation } from 'react-i18next';
import type { Line } from '../../charts/description.ts';
import type { BoardData } from '../board/boardData.ts';
import { firstShown } from '../board/lines.ts';
import { useNames } from '../board/names.ts';
import { SeriesPanel } from '../panel/SeriesPanel.tsx';
import type { ModelBesideOfficial } from './modelBesideOfficial.ts';

interface SectorUtilizationProps {
  readonly data: BoardData;
  readonly sector: string;
  readonly beside: ModelBesideOfficial;
}

/** First quarter of official rates shown: 2019Q1 for the base year 2024. */
const firstOfficial = -23;

/** Utilization of the sector since the first official rates: all scenarios in one chart, or one chart each. */
export function SectorUtilization({ data, sector, beside }: SectorUtilizationProps) {
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
