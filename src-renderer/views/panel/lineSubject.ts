import { useTranslation } from 'react-i18next';
import type { OutcomeUnit } from '../../../src-model/outcomes/catalogue.ts';
import type { Dot } from '../../charts/description.ts';
import type { DataTable } from '../../charts/table.ts';
import { calendarQuarter } from '../../charts/time.ts';
import { unitWords } from '../../format/index.ts';
import { type BoardData, type BoardScenario, lessOf, seriesAt, valuesOf } from '../board/boardData.ts';
import { type Figures, useFigures } from '../board/figures.ts';
import { unmarked } from './columnChart.ts';
import { useOverlays } from './overlayChart.ts';
import type { PanelSubject } from './subject.ts';

export interface LineSubjectWish {
  readonly title: string;
  /** Place and outcome for the subtitle of the figure. */
  readonly what: string;
  readonly path: string;
  /** The unit in words, with its base. */
  readonly unitText: string;
  readonly dots?: readonly Dot[];
  readonly eighty?: boolean;
  readonly zero?: boolean;
  readonly axisRow?: string;
  /** Levels where they are no outcome of the catalogue. */
  readonly values?: (scenario: BoardScenario) => ArrayLike<number> | undefined;
  readonly unit?: OutcomeUnit;
  /** The picture has one chart a scenario, as the screen has. */
  readonly apart?: boolean;
}

/** Picture and figures of a chart of all scenarios through time. */
export function useLineSubject(data: BoardData, wish: LineSubjectWish): PanelSubject {
  const { t } = useTranslation();
  const figures = useFigures();
  const overlays = useOverlays(data);
  const unit = wish.unit ?? seriesAt(data, wish.path).unit;
  const levels = wish.values ?? ((scenario: BoardScenario) => valuesOf(data, scenario, wish.path));
  return {
    title: wish.title,
    ...(wish.axisRow === undefined ? {} : { axisRow: wish.axisRow }),
    table: () =>
      lineTable(data, figures, {
        caption: wish.what,
        unit,
        levels,
        quarter: t('board.figuresDialog.quarter'),
        change: t('board.change'),
      }),
    figure: () => {
      const overlay = overlays({
        title: wish.title,
        unit,
        valuesOf: levels,
        ends: true,
        ...(wish.dots ? { dots: wish.dots } : {}),
        ...(wish.eighty ? { eighty: true } : {}),
        ...(wish.zero ? { zero: true } : {}),
      });
      const shown = data.scenarios.filter((one) => !(data.difference && one.isReference));
      const axis = overlay.settled(5);
      return {
        what: wish.what,
        unit: data.difference ? figures.changeHead(unit) : wish.unitText,
        frequency: t('board.figure.quarterly'),
        official: !data.difference && (wish.dots?.length ?? 0) > 0 ? 'dots' : 'none',
        change: data.difference,
        body: wish.apart
          ? {
              kind: 'facets',
              labels: [],
              facets: overlay
                .columns(axis, 'picture')
                .flatMap(({ scenario, chart }) =>
                  chart ? [{ name: scenario.name, color: scenario.color, chart: unmarked(chart) }] : [],
                ),
            }
          : {
              kind: 'line',
              chart: unmarked(overlay.chart(axis)),
              legend: shown.map((scenario) => ({
                text: scenario.name,
                swatch: { kind: 'scenario', number: scenario.color },
              })),
            },
      };
    },
  };
}

interface LineTableWish {
  readonly caption: string;
  readonly unit: OutcomeUnit;
  readonly levels: (scenario: BoardScenario) => ArrayLike<number> | undefined;
  readonly quarter: string;
  readonly change: string;
}

function lineTable(data: BoardData, figures: Figures, wish: LineTableWish): DataTable {
  const { unit } = wish;
  const { scale } = unitWords(unit, figures.language);
  const reference = wish.levels(data.reference);
  const columns = data.scenarios.flatMap((scenario) => {
    const level = wish.levels(scenario);
    if (!level) return [];
    const decimals = figures.decimals(unit, Array.from(level));
    const shown = {
      column: {
        text: scenario.name,
        unit: figures.head(unit, 'level'),
        scale,
        write: (value: number) => figures.level(value, unit, decimals).figure,
      },
      values: level,
    };
    if (scenario.isReference || !reference) return [shown];
    const change = lessOf(level, reference);
    const changeDecimals = figures.decimals(unit, change);
    return [
      shown,
      {
        column: {
          text: `${scenario.name}, ${wish.change}`,
          unit: figures.head(unit, 'change'),
          scale,
          write: (value: number) => figures.change(value, unit, changeDecimals).figure,
        },
        values: change,
      },
    ];
  });
  const quarters = data.run.quarters.map((_, i) =>
    i === 0 ? String(data.baseYear) : calendarQuarter(i, data.baseYear),
  );
  return {
    caption: wish.caption,
    columns: [{ text: wish.quarter, unit: '' }, ...columns.map(({ column }) => column)],
    rows: quarters.map((quarter, i) => [quarter, ...columns.map(({ values }) => values[i])]),
  };
}
