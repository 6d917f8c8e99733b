import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { BarChart } from '../../charts/description.ts';
import type { DataTable } from '../../charts/table.ts';
import { calendarQuarter } from '../../charts/time.ts';
import type { BoardData, BoardScenario } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { useNames } from '../board/names.ts';
import type { PanelSubject } from '../panel/subject.ts';
import type { Destinations } from './exportsBars.ts';

/** Picture and figures of the exports row at the focus quarter. */
export function useExportsSubject(
  data: BoardData,
  destinations: Destinations,
  barsOf: (scenario: BoardScenario) => BarChart | undefined,
  axisRow: string,
): PanelSubject {
  const { t } = useTranslation();
  const figures = useFigures();
  const names = useNames();
  const title = exportsTitle(t, destinations);
  const unit = figures.head('usdBnPerYear', 'level');
  const quarter = figures.quarter(calendarQuarter(data.focus, data.baseYear));
  const computed = data.scenarios.filter((scenario) => destinations.of(scenario) !== undefined);
  const table = (): DataTable => ({
    caption: `${title}, ${quarter}`,
    columns: [
      { text: t('board.trade.shareMarket'), unit: '' },
      ...computed.flatMap((scenario) => [
        {
          text: scenario.name,
          unit,
          write: (value: number) => figures.level(value, 'usdBnPerYear', 0).figure,
        },
        ...(scenario.isReference
          ? []
          : [
              {
                text: `${scenario.name}, ${t('board.change')}`,
                unit,
                write: (value: number) => figures.change(value, 'usdBnPerYear', 0).figure,
              },
            ]),
      ]),
    ],
    rows: destinations.markets.map((market, n) => [
      names.market(market),
      ...computed.flatMap((scenario) => {
        const exports = destinations.of(scenario);
        return scenario.isReference ? [exports?.levels[n]] : [exports?.levels[n], exports?.changes?.[n]];
      }),
    ]),
  });
  return {
    title,
    axisRow,
    table,
    figure: () => ({
      what: title,
      unit,
      frequency: t('board.figure.atQuarter', { quarter }),
      official: 'none',
      change: data.difference,
      body: {
        kind: 'facets',
        labels: destinations.markets.map(names.shortMarket),
        ...(data.difference
          ? {}
          : { legend: [{ text: t('board.reference'), swatch: { kind: 'mark' as const } }] }),
        facets: computed.flatMap((scenario) => {
          const chart = barsOf(scenario);
          const exports = destinations.of(scenario);
          return chart && exports
            ? [
                {
                  name: scenario.name,
                  color: scenario.color,
                  chart,
                  figures: exports.levelTexts.map((level, n) => ({
                    level,
                    change: exports.changeTexts?.[n] ?? '',
                  })),
                },
              ]
            : [];
        }),
      },
    }),
  };
}

/** `Exports by destination`; under a filter with the sectors that they are the exports of. */
export function exportsTitle(t: TFunction, { what }: Pick<Destinations, 'what'>): string {
  const title = t('board.exports.title');
  return what === undefined ? title : t('filter.titled', { title, what: what.full });
}
