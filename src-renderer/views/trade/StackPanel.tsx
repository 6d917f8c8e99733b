import { useTranslation } from 'react-i18next';
import type { Line, LineChart } from '../../charts/description.ts';
import { useAxis } from '../../charts/live/frozenAxes.ts';
import { noDots } from '../../charts/live/same.ts';
import { useInk } from '../../charts/live/useInk.ts';
import type { TableColumn } from '../../charts/table.ts';
import { calendarQuarter } from '../../charts/time.ts';
import { unitWords } from '../../format/index.ts';
import { type BoardData, type BoardScenario, lessOf } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { firstShown, including, rangeShown } from '../board/lines.ts';
import { useNames } from '../board/names.ts';
import { ColumnsPanel } from '../panel/ColumnsPanel.tsx';
import type { PanelSubject } from '../panel/subject.ts';
import { sumOf } from '../panel/sums.ts';
import { layersOf } from './layers.ts';

interface StackPanelProps {
  readonly data: BoardData;
  readonly sectors: readonly string[];
  readonly markets: readonly string[];
  readonly what: string;
}

const row = 'trade.stack';

/** Exports by destination through time: layers that add up; in difference mode the change of each around 0. */
export function StackPanel({ data, sectors, markets, what }: StackPanelProps) {
  const { t } = useTranslation();
  const figures = useFigures();
  const names = useNames();
  const { palette } = useInk();
  const kind = data.difference ? 'change' : 'level';
  const exportsTo = (scenario: BoardScenario, market: string) =>
    sumOf(
      data,
      scenario,
      sectors.map((sector) => `sectors.${sector}.exports.${market}`),
    );
  const seriesOf = (scenario: BoardScenario): Float64Array[] | undefined => {
    const own = markets.map((market) => exportsTo(scenario, market));
    if (!data.difference) return own.every((values) => values !== undefined) ? layersOf(own) : undefined;
    const changes = markets.map((market, n) => {
      const reference = exportsTo(data.reference, market);
      const level = own[n];
      return level && reference && lessOf(level, reference);
    });
    return changes.every((values) => values !== undefined) ? changes : undefined;
  };
  const shown = data.scenarios
    .filter((one) => !(data.difference && one.isReference))
    .map((scenario) => ({ scenario, series: seriesOf(scenario) }));
  const range = including(
    rangeShown(
      shown.flatMap(({ series }) => series ?? []),
      [],
      data.time,
    ),
    0,
  );
  const axis = useAxis(row, `${what} ${kind}`, { range, intervals: 5, zero: true });
  const quarter = figures.quarter(calendarQuarter(data.focus, data.baseYear));
  const chartOf = (scenario: BoardScenario, series: readonly Float64Array[]): LineChart => {
    const own = series.map((values, n) => {
      const at = values[data.focus] ?? 0;
      return data.difference || n === 0 ? at : at - (series[n - 1]?.[data.focus] ?? 0);
    });
    const texts = figures.parts(own, 'usdBnPerYear', kind);
    const lines = series.map(
      (values, n): Line => ({
        id: markets[n] ?? String(n),
        name: names.market(markets[n] ?? ''),
        ink: { kind: 'market', number: n },
        mark: undefined,
        width: data.difference ? 2 : 1,
        values,
        first: firstShown(data.time),
        filled: !data.difference,
        end: { name: names.shortMarket(markets[n] ?? '') },
      }),
    );
    return {
      kind: 'line',
      time: data.time,
      baseYear: data.baseYear,
      axis,
      tickText: figures.tick(axis, 'usdBnPerYear', kind),
      ticks: 'left',
      lines,
      dots: noDots,
      levels: data.difference ? [{ value: 0 }] : [],
      now: { t: data.official.last },
      focus: { t: data.focus },
      callouts: [],
      ends: false,
      markerEvery: 0,
      alt: () =>
        t('board.alt.stack', {
          title: t('board.trade.stack'),
          name: scenario.name,
          quarter,
          values: markets.map((market, n) => `${names.shortMarket(market)} ${texts[n] ?? ''}`).join(', '),
        }),
    };
  };
  const unit = figures.head('usdBnPerYear', kind);
  const unitShown = data.difference ? figures.changeHead('usdBnPerYear') : unit;
  const columns = shown.map(({ scenario, series }) => ({
    scenario,
    chart: series && chartOf(scenario, series),
  }));
  const title = t('board.trade.stack');
  const subject: PanelSubject = {
    title,
    axisRow: row,
    table: () => {
      const each = shown.flatMap(({ scenario, series }) =>
        markets.map((market, n) => {
          const below = data.difference || n === 0 ? undefined : series?.[n - 1];
          const values = Array.from(series?.[n] ?? [], (value, i) => value - (below?.[i] ?? 0));
          const decimals = figures.decimals('usdBnPerYear', values);
          const column: TableColumn = {
            text: `${scenario.name}, ${names.market(market)}`,
            unit,
            scale: unitWords('usdBnPerYear', figures.language).scale,
            write: (value) => figures[kind](value, 'usdBnPerYear', decimals).figure,
          };
          return { column, values };
        }),
      );
      return {
        caption: t('filter.titled', { title, what }),
        columns: [{ text: t('board.figuresDialog.quarter'), unit: '' }, ...each.map(({ column }) => column)],
        rows: data.run.quarters.map((_, i) => [
          i === 0 ? String(data.baseYear) : calendarQuarter(i, data.baseYear),
          ...each.map(({ values }) => values[i]),
        ]),
      };
    },
    figure: () => ({
      what: `${what}, ${title}`,
      unit: unitShown,
      frequency: t('board.figure.quarterly'),
      official: 'none',
      change: data.difference,
      body: {
        kind: 'facets',
        labels: [],
        legend: markets.map((market, n) => ({
          text: names.market(market),
          swatch: { kind: 'block', ink: { kind: 'market', number: n } },
        })),
        facets: columns.flatMap(({ scenario, chart }) => {
          if (!chart) return [];
          const { focus: _focus, ...still } = chart;
          return [
            {
              name: scenario.name,
              color: scenario.color,
              chart: still,
            },
          ];
        }),
      },
    }),
  };
  return (
    <ColumnsPanel
      title={title}
      meaning={names.explain('exports')}
      unit={unitShown}
      subject={subject}
      columns={columns}
      className="trade-wide"
      head={
        <p className="panel-legend">
          {markets.map((market, n) => (
            <span key={market}>
              <i
                className="legend-block"
                style={{ background: palette.markets[n % palette.markets.length] }}
                aria-hidden="true"
              />
              {names.shortMarket(market)}
            </span>
          ))}
        </p>
      }
    />
  );
}
