import { useTranslation } from 'react-i18next';
import type { OutcomeUnit } from '../../../src-model/outcomes/catalogue.ts';
import { type Axis, axisAround, type Range } from '../../charts/axis.ts';
import type { Dot, Line, LineChart } from '../../charts/description.ts';
import { noDots } from '../../charts/live/same.ts';
import { calendarQuarter, type TimeAxis } from '../../charts/time.ts';
import { type BoardData, type BoardScenario, lessOf } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { firstShown, including, rangeShown } from '../board/lines.ts';
import { columnChart, type ScenarioChart } from './columnChart.ts';

/** What a chart of all scenarios shows. */
export interface OverlayWish {
  readonly title: string;
  readonly unit: OutcomeUnit;
  /** Levels of a scenario, base quarter first. */
  readonly valuesOf: (scenario: BoardScenario) => ArrayLike<number> | undefined;
  readonly dots?: readonly Dot[];
  /** Lines that belong to no scenario, such as the model's group beside official rates. */
  readonly extra?: readonly Line[];
  /** The 80 % line. */
  readonly eighty?: boolean;
  /** The axis starts at 0 where values do not fall below it. */
  readonly zero?: boolean;
  readonly ends: boolean;
  readonly time?: TimeAxis;
  readonly markerEvery?: number;
  /** Quarter and now are lettered. */
  readonly lettered?: boolean;
}

export interface Overlay {
  readonly range: Range;
  readonly chart: (axis: Axis) => LineChart;
  /** One chart a scenario, all on `axis`; in a `picture` the grey line of the reference is lettered. */
  readonly columns: (axis: Axis, picture?: 'picture') => readonly ScenarioChart[];
  /** An axis that fits, for figures. */
  readonly settled: (intervals: number) => Axis;
}

/** Makes charts of all scenarios on the board; in difference mode of all but the reference, around 0. */
export function useOverlays(data: BoardData): (wish: OverlayWish) => Overlay {
  const { t } = useTranslation();
  const figures = useFigures();
  const quarter = calendarQuarter(data.focus, data.baseYear);
  return (wish) => {
    const time = wish.time ?? data.time;
    const reference = wish.valuesOf(data.reference);
    const shown = data.scenarios.flatMap((scenario) => {
      const level = wish.valuesOf(scenario);
      if (!level) return [];
      if (!data.difference) return [{ scenario, values: level }];
      return scenario.isReference || !reference ? [] : [{ scenario, values: lessOf(level, reference) }];
    });
    const dots = data.difference ? noDots : (wish.dots ?? noDots);
    const extra = data.difference ? [] : (wish.extra ?? []);
    const range = including(
      rangeShown(
        [...shown, ...extra].map(({ values }) => values),
        dots,
        time,
      ),
      ...(data.difference ? [0] : wish.eighty ? [80, 80.5] : []),
    );
    const kind = data.difference ? 'change' : 'level';
    const write = (value: number) => figures[kind](value, wish.unit);
    // The selected line is drawn last, over the others.
    const ordered = [...shown].sort(
      (a, b) => Number(a.scenario.id === data.selected) - Number(b.scenario.id === data.selected),
    );
    const chart = (axis: Axis): LineChart => ({
      kind: 'line',
      time,
      baseYear: data.baseYear,
      axis,
      tickText: figures.tick(axis, wish.unit, kind),
      ticks: 'left',
      lines: [
        ...extra,
        ...ordered.map(({ scenario, values }): Line => {
          const last = values[Math.min(values.length - 1, time.to)] ?? 0;
          return {
            id: scenario.id,
            name: scenario.name,
            ink: { kind: 'scenario', number: scenario.color },
            mark: scenario.color,
            width: scenario.id === data.selected ? 2.5 : 2,
            values,
            first: firstShown(time),
            ...(wish.ends ? { end: { name: scenario.name, value: write(last).figure } } : {}),
          };
        }),
      ],
      dots,
      levels: data.difference
        ? [{ value: 0 }]
        : wish.eighty
          ? [{ value: 80, text: t('board.utilization.eighty') }]
          : axis.min < 0 && axis.max > 0
            ? [{ value: 0 }]
            : [],
      now: { t: data.official.last, ...(wish.lettered ? { text: t('board.now') } : {}) },
      focus: { t: data.focus, ...(wish.lettered ? { text: quarter } : {}) },
      callouts: [],
      ends: wish.ends,
      markerEvery: wish.markerEvery ?? 8,
      alt: () =>
        t('board.alt.lines', {
          title: wish.title,
          values: shown
            .map(
              ({ scenario, values }) =>
                `${scenario.name}: ${write(values[data.focus] ?? 0).text}, ${quarter}`,
            )
            .join('; '),
        }),
    });
    const zero = data.difference || (wish.zero === true && range.min >= 0);
    const columns: Overlay['columns'] = (axis, picture) => {
      const all = chart(axis);
      const own = data.scenarios.filter((one) => !(data.difference && one.isReference));
      const beside = own.find((one) => !one.isReference);
      return own.map((scenario, n) => ({
        scenario,
        chart: columnChart(all, {
          line: scenario.id,
          first: n === 0,
          ...(reference && !data.difference && !scenario.isReference ? { ghost: reference } : {}),
          // The word once is enough: in the first column that shows the grey line.
          ...(picture && scenario === beside ? { ghostText: t('board.referenceLine') } : {}),
          write: (value) => write(value).text,
          alt: () =>
            t('board.alt.line', {
              title: wish.title,
              name: scenario.name,
              quarter,
              value: write(shown.find((one) => one.scenario === scenario)?.values[data.focus] ?? 0).text,
            }),
        }),
      }));
    };
    return { range, chart, columns, settled: (intervals) => axisAround(range, intervals, zero) };
  };
}
