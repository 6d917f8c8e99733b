import { useTranslation } from 'react-i18next';
import { useAxis } from '../../charts/live/frozenAxes.ts';
import { LineCanvas } from '../../charts/live/LineCanvas.tsx';
import { focusQuarter, holdTime } from '../../commands/board.ts';
import { useBoard, useStores } from '../../stores/react.tsx';
import { AxisTicks } from '../board/AxisTicks.tsx';
import { type BoardData, changesOf, showsChange, valuesOf } from '../board/boardData.ts';
import { Cell } from '../board/Cell.tsx';
import { useFigures } from '../board/figures.ts';
import { including, padded, rangeShown } from '../board/lines.ts';
import { useNames } from '../board/names.ts';
import { RowHead } from '../board/RowHead.tsx';
import { ScenarioError } from '../board/ScenarioError.tsx';
import { useLineSubject } from '../panel/lineSubject.ts';
import { GroupSelect } from './GroupSelect.tsx';
import { useUtilizationChart } from './utilizationChart.ts';
import './UtilizationRow.css';

const row = 'overview.utilization';

/** Path of the utilization of a group of industry or a sector. */
export function utilizationPath(data: BoardData, group: string): string {
  const aggregate = `aggregates.utilization.${group}`;
  if (data.catalogue.byPath.has(aggregate)) return aggregate;
  const sector = `sectors.${group}.utilization`;
  return data.catalogue.byPath.has(sector) ? sector : 'aggregates.utilization.industry';
}

/** Utilization of a group or sector: one line a column, official rates as dots, the 80 % line. */
export function UtilizationRow({ data }: { readonly data: BoardData }) {
  const { t } = useTranslation();
  const stores = useStores();
  const names = useNames();
  const figures = useFigures();
  const group = useBoard((state) => state.utilizationGroup);
  const path = utilizationPath(data, group);
  const dots = data.official.dots(data.official.seriesOf(group));

  const leveled = data.difference ? data.scenarios.filter((one) => one.isReference) : data.scenarios;
  const reference = valuesOf(data, data.reference, path);
  const levels = rangeShown([...leveled.map((one) => valuesOf(data, one, path)), reference], dots, data.time);
  const axis = useAxis(row, path, { range: including(levels, 80, 82), intervals: 3 });
  const changed = data.scenarios.filter((one) => showsChange(data, one));
  const changes = rangeShown(
    changed.map((one) => changesOf(data, one, path)),
    [],
    data.time,
  );
  const changeAxis = useAxis(row, `${path} change`, {
    range: including(changes && padded(changes), -0.5, 0.5),
    intervals: 5,
  });
  const chartOf = useUtilizationChart(data, path, dots, axis, changeAxis);

  const place = names.place(group);
  const subject = useLineSubject(data, {
    title: t('board.utilization.title'),
    what: `${place}, ${t('board.utilization.title')}`,
    path,
    unitText: t('outcomes.unit.percentOfCapacity'),
    dots,
    eighty: true,
    axisRow: row,
  });
  const drag = (quarter: number, phase: 'begin' | 'move' | 'end') => {
    holdTime(stores, phase !== 'end');
    focusQuarter(stores, Math.max(1, quarter));
  };
  return (
    <section className="board-row" aria-label={t('board.utilization.title')}>
      <div className="board-gutter utilization-gutter">
        <RowHead
          title={t('board.utilization.title')}
          meaning={names.explain('utilization')}
          unit={data.difference ? t('board.utilization.changeUnit') : t('outcomes.unit.percentOfCapacity')}
          subject={subject}
        >
          <GroupSelect group={group} />
          {dots.length > 0 ? (
            <p className="row-legend">
              <svg width={14} height={10} aria-hidden="true">
                <circle cx={7} cy={5} r={2.5} fill="none" stroke="var(--official)" strokeWidth={1.2} />
              </svg>
              {names.official(data.official.seriesOf(group)) === undefined
                ? t('board.utilization.official')
                : t('board.utilization.officialFor', {
                    series: names.official(data.official.seriesOf(group)),
                  })}
            </p>
          ) : null}
        </RowHead>
        <AxisTicks axis={axis} text={figures.tick(axis, 'percent', 'level')} strong={80} />
      </div>
      {data.scenarios.map((scenario, column) => {
        const description = chartOf(scenario, column === 0, column);
        return (
          <Cell key={scenario.id} scenario={scenario}>
            {description === undefined ? (
              <ScenarioError scenario={scenario} />
            ) : (
              <LineCanvas description={description} path={path} onFocusQuarter={drag} />
            )}
          </Cell>
        );
      })}
    </section>
  );
}
