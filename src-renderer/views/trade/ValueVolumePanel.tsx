import { useTranslation } from 'react-i18next';
import { chinaIndex } from '../../../src-model/dataset/dataset.ts';
import type { Line, LineChart } from '../../charts/description.ts';
import { useAxis } from '../../charts/live/frozenAxes.ts';
import { noDots } from '../../charts/live/same.ts';
import { calendarQuarter } from '../../charts/time.ts';
import { type BoardData, type BoardScenario, lessOf, valuesOf } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { firstShown, including, rangeShown } from '../board/lines.ts';
import { ColumnsPanel } from '../panel/ColumnsPanel.tsx';
import type { PanelSubject } from '../panel/subject.ts';
import { sumOf } from '../panel/sums.ts';
import { valueIndex, volumeIndex } from './layers.ts';

interface ValueVolumeProps {
  readonly data: BoardData;
  readonly sectors: readonly string[];
  readonly markets: readonly string[];
  readonly what: string;
}

const row = 'trade.valueVolume';
const volumeDash = [2, 3];

/** Value against volume: falling prices can hide rising volumes. */
export function ValueVolumePanel({ data, sectors, markets, what }: ValueVolumeProps) {
  const { t } = useTranslation();
  const figures = useFigures();
  const kind = data.difference ? 'change' : 'level';
  const levels = (scenario: BoardScenario) => indices(data, scenario, sectors, markets);
  const reference = levels(data.reference);
  const shown = data.scenarios.flatMap((scenario): readonly Shown[] => {
    const own = levels(scenario);
    if (!own) return [{ scenario, pair: undefined }];
    if (!data.difference) return [{ scenario, pair: own }];
    if (scenario.isReference || !reference) return [];
    const pair = { value: lessOf(own.value, reference.value), volume: lessOf(own.volume, reference.volume) };
    return [{ scenario, pair }];
  });
  const all = shown.flatMap(({ pair }) => (pair ? [pair.value, pair.volume] : []));
  const range = including(rangeShown(all, [], data.time), ...(data.difference ? [0] : [1]));
  const axis = useAxis(row, `${what} ${kind}`, { range, intervals: 4, zero: data.difference });
  const quarter = figures.quarter(calendarQuarter(data.focus, data.baseYear));
  const columns = shown.map(({ scenario, pair }) => {
    if (!pair) return { scenario, chart: undefined };
    const line = (id: 'value' | 'volume', values: Float64Array): Line => ({
      id,
      name: t(`board.trade.${id}`),
      ink: id === 'value' ? { kind: 'scenario', number: scenario.color } : { kind: 'token', token: 'text-2' },
      mark: undefined,
      ...(id === 'volume' ? { dash: volumeDash } : {}),
      width: 2,
      values,
      first: firstShown(data.time),
      end: {
        name: t(`board.trade.${id}`),
        value: figures[kind](values[Math.min(values.length - 1, data.time.to)] ?? 0, 'index').figure,
      },
    });
    const chart: LineChart = {
      kind: 'line',
      time: data.time,
      baseYear: data.baseYear,
      axis,
      tickText: figures.tick(axis, 'index', kind),
      ticks: 'left',
      lines: [line('volume', pair.volume), line('value', pair.value)],
      dots: noDots,
      levels: data.difference ? [{ value: 0 }] : [],
      now: { t: data.official.last },
      focus: { t: data.focus },
      callouts: [],
      ends: false,
      markerEvery: 0,
      alt: () =>
        t('board.alt.bars', {
          title: t('board.trade.valueVolume'),
          name: scenario.name,
          quarter,
          values: (['value', 'volume'] as const)
            .map(
              (id) => `${t(`board.trade.${id}`)} ${figures[kind](pair[id][data.focus] ?? 0, 'index').figure}`,
            )
            .join(', '),
        }),
    };
    return { scenario, chart };
  });
  const title = t('board.trade.valueVolume');
  const unit = data.difference ? figures.changeHead('index') : t('outcomes.unit.of2024');
  const subject: PanelSubject = {
    title,
    axisRow: row,
    table: () => ({
      caption: t('filter.titled', { title, what }),
      columns: [
        { text: t('board.figuresDialog.quarter'), unit: '' },
        ...shown.flatMap(({ scenario }) =>
          (['value', 'volume'] as const).map((id) => ({
            text: `${scenario.name}, ${t(`board.trade.${id}`)}`,
            unit,
            write: (value: number) => figures[kind](value, 'index').figure,
          })),
        ),
      ],
      rows: data.run.quarters.map((_, i) => [
        i === 0 ? String(data.baseYear) : calendarQuarter(i, data.baseYear),
        ...shown.flatMap(({ pair }) => [pair?.value[i], pair?.volume[i]]),
      ]),
    }),
    figure: () => ({
      what: `${what}, ${title}`,
      unit,
      frequency: t('board.figure.quarterly'),
      official: 'none',
      change: data.difference,
      body: {
        kind: 'facets',
        labels: [],
        legend: [
          { text: t('board.trade.value'), swatch: { kind: 'line', dash: [] } },
          { text: t('board.trade.volume'), swatch: { kind: 'line', dash: volumeDash } },
        ],
        facets: columns.flatMap(({ scenario, chart }) => {
          if (!chart) return [];
          const { focus: _focus, ...still } = chart;
          return [{ name: scenario.name, color: scenario.color, chart: still }];
        }),
      },
    }),
  };
  return (
    <ColumnsPanel
      title={title}
      meaning={t('board.trade.volumeHelp')}
      unit={unit}
      subject={subject}
      columns={columns}
      head={
        <p className="panel-legend">
          <span>
            <svg width={18} height={8} aria-hidden="true">
              <line x1={0} x2={18} y1={4} y2={4} stroke="var(--text-1)" strokeWidth={2} />
            </svg>
            {t('board.trade.value')}
          </span>
          <span>
            <svg width={18} height={8} aria-hidden="true">
              <line
                x1={0}
                x2={18}
                y1={4}
                y2={4}
                stroke="var(--text-2)"
                strokeWidth={2}
                strokeDasharray="2 3"
              />
            </svg>
            {t('board.trade.volume')}
          </span>
        </p>
      }
    />
  );
}

interface Indices {
  readonly value: Float64Array;
  readonly volume: Float64Array;
}

interface Shown {
  readonly scenario: BoardScenario;
  readonly pair: Indices | undefined;
}

function indices(
  data: BoardData,
  scenario: BoardScenario,
  sectors: readonly string[],
  markets: readonly string[],
): Indices | undefined {
  const value = sumOf(
    data,
    scenario,
    sectors.flatMap((sector) => markets.map((market) => `sectors.${sector}.exports.${market}`)),
  );
  if (!value) return undefined;
  const china = chinaIndex(data.dataset);
  const flows = sectors.flatMap((sector) => {
    const s = data.dataset.sectors.findIndex(({ id }) => id === sector);
    return markets.flatMap((market) => {
      const d = data.dataset.regions.findIndex(({ id }) => id === market);
      const volume = valuesOf(data, scenario, `sectors.${sector}.exportVolume.${market}`);
      const base = data.dataset.flows[s]?.[china]?.[d] ?? 0;
      return volume ? [{ base, volume }] : [];
    });
  });
  return { value: valueIndex(value), volume: volumeIndex(flows, value.length) };
}
