import { useTranslation } from 'react-i18next';
import type { Axis } from '../../charts/axis.ts';
import type { Dot, Line, LineChart } from '../../charts/description.ts';
import { noDots } from '../../charts/live/same.ts';
import { calendarQuarter } from '../../charts/time.ts';
import {
  type BoardData,
  type BoardScenario,
  changeAt,
  changesOf,
  showsChange,
  valuesOf,
} from '../board/boardData.ts';
import { calloutPlace, levelLine } from '../board/calloutPlace.ts';
import { useFigures } from '../board/figures.ts';
import { firstShown } from '../board/lines.ts';

/**
 * Describes the utilization chart of one column: its line, the reference as a grey one, official dots; in
 * difference mode its change around 0.
 */
export function useUtilizationChart(
  data: BoardData,
  path: string,
  dots: readonly Dot[],
  axis: Axis,
  changeAxis: Axis,
): (scenario: BoardScenario, isFirst: boolean, column: number) => LineChart | undefined {
  const { t } = useTranslation();
  const figures = useFigures();
  const title = t('board.utilization.title');
  const quarter = figures.quarter(calendarQuarter(data.focus, data.baseYear));
  return (scenario, isFirst, column) => {
    const level = valuesOf(data, scenario, path);
    const reference = valuesOf(data, data.reference, path);
    const change = scenario.isReference ? undefined : changeAt(data, scenario, path);
    const difference = showsChange(data, scenario);
    const values = difference ? changesOf(data, scenario, path) : level;
    if (!level || !values) return undefined;
    const first = firstShown(data.time);
    const own: Line = {
      id: scenario.id,
      name: scenario.name,
      ink: { kind: 'scenario', number: scenario.color },
      mark: scenario.color,
      width: scenario.id === data.selected ? 2.5 : 2,
      values,
      first,
    };
    const ghost: Line | undefined =
      scenario.isReference || difference || !reference
        ? undefined
        : {
            id: 'reference',
            name: data.reference.name,
            ink: { kind: 'token', token: 'ghost' },
            mark: undefined,
            width: 1.5,
            values: reference,
            first,
            // The word once is enough: in the first column that shows the grey line.
            ...(column <= 1 ? { besideText: t('board.referenceLine') } : {}),
          };
    const atFocus = values[data.focus] ?? 0;
    const text = difference
      ? figures.change(atFocus, 'percent').text
      : figures.level(atFocus, 'percent').text;
    const place = calloutPlace({
      values,
      t: data.focus,
      last: data.time.to,
      axis: difference ? changeAxis : axis,
      reference: ghost?.values,
      others: [levelLine(difference ? 0 : 80, values.length)],
    });
    return {
      kind: 'line',
      time: data.time,
      baseYear: data.baseYear,
      axis: difference ? changeAxis : axis,
      tickText: figures.tick(difference ? changeAxis : axis, 'percent', difference ? 'change' : 'level'),
      ticks: difference ? 'inside' : 'none',
      lines: ghost ? [ghost, own] : [own],
      // Official rates are levels: they have no place among changes.
      dots: difference ? noDots : dots,
      levels: difference
        ? [{ value: 0 }]
        : [{ value: 80, ...(isFirst ? { text: t('board.utilization.eighty') } : {}) }],
      now: { t: data.official.last, ...(isFirst ? { text: t('board.now') } : {}) },
      focus: { t: data.focus },
      callouts: [{ lineId: scenario.id, t: data.focus, value: atFocus, text, ...place }],
      ends: false,
      markerEvery: 12,
      alt: () => {
        const named = {
          title,
          name: scenario.name,
          quarter,
          value: figures.level(level[data.focus] ?? 0, 'percent').text,
        };
        return change === undefined
          ? t('board.alt.line', named)
          : t('board.alt.lineChange', { ...named, change: figures.change(change, 'percent').text });
      },
    };
  };
}
