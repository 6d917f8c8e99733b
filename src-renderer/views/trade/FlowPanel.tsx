import { useTranslation } from 'react-i18next';
import type { FlowChart } from '../../charts/description.ts';
import { FlowCanvas } from '../../charts/live/FlowCanvas.tsx';
import { calendarQuarter } from '../../charts/time.ts';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import { unitWords } from '../../format/index.ts';
import { type BoardData, type BoardScenario, valueAtFocus } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { useNames } from '../board/names.ts';
import { ScenarioErrorMark } from '../board/ScenarioError.tsx';
import { Panel } from '../panel/Panel.tsx';
import type { PanelSubject } from '../panel/subject.ts';
import { sumAtFocus } from '../panel/sums.ts';

interface FlowPanelProps {
  readonly data: BoardData;
  readonly sectors: readonly string[];
  readonly markets: readonly string[];
  readonly what: string;
}

const unit = 'usdBnPerYear';

/** Exports of the selected scenario from each sector to each market at the focus quarter. */
export function FlowPanel({ data, sectors, markets, what }: FlowPanelProps) {
  const { t } = useTranslation();
  const figures = useFigures();
  const names = useNames();
  const scenario = data.scenarios.find(({ id }) => id === data.selected) ?? data.reference;
  const quarter = figures.quarter(calendarQuarter(data.focus, data.baseYear));
  const title = t('board.trade.flows');
  const path = (sector: string, market: string) => `sectors.${sector}.exports.${market}`;
  const flowOf = (sector: string, market: string): number =>
    data.catalogue.byPath.has(path(sector, market))
      ? (valueAtFocus(data, scenario, path(sector, market)) ?? 0)
      : 0;
  const total = (one: BoardScenario, market: string) =>
    sumAtFocus(
      data,
      one,
      sectors.map((sector) => path(sector, market)),
    );
  const totals = markets.map((market) => total(scenario, market));
  const levels = figures.parts(totals, unit, 'level');
  const changes = scenario.isReference
    ? undefined
    : figures.parts(
        markets.map((market, n) => (totals[n] ?? 0) - total(data.reference, market)),
        unit,
        'change',
      );
  const description: FlowChart = {
    kind: 'flows',
    sources: sectors.map((id) => ({
      id: `from ${id}`,
      text: names.shortSector(id),
      ink: { kind: 'token', token: 'text-3' },
    })),
    targets: markets.map((id, n) => ({
      id: `to ${id}`,
      text: [names.shortMarket(id), levels[n], changes && `(${changes[n]})`].filter(Boolean).join(' '),
      ink: { kind: 'market', number: n },
    })),
    flows: sectors.flatMap((sector) =>
      markets.flatMap((market) => {
        const value = flowOf(sector, market);
        return value > 0 ? [{ from: `from ${sector}`, to: `to ${market}`, value }] : [];
      }),
    ),
    alt: () =>
      t('board.alt.flows', {
        title,
        name: scenario.name,
        quarter,
        values: markets.map((market, n) => `${names.shortMarket(market)} ${levels[n]}`).join(', '),
      }),
  };
  const unitShown = figures.head(unit, 'level');
  const subject: PanelSubject = {
    title,
    table: () => ({
      caption: t('board.figuresDialog.ofFlows', { title, what, name: scenario.name, quarter }),
      columns: [
        { text: t('board.trade.sector'), unit: '' },
        ...markets.map((market) => ({
          text: names.market(market),
          unit: unitShown,
          scale: unitWords(unit, figures.language).scale,
          write: (value: number) => figures.level(value, unit).figure,
        })),
      ],
      rows: sectors.map((sector) => [
        names.sector(sector),
        ...markets.map((market) => flowOf(sector, market)),
      ]),
    }),
    ...(scenario.projection
      ? {
          figure: () => ({
            what: `${what}, ${title}`,
            unit: unitShown,
            frequency: t('board.figure.atQuarter', { quarter }),
            official: 'none' as const,
            change: false,
            body: {
              kind: 'facets' as const,
              labels: [],
              facets: [{ name: scenario.name, color: scenario.color, chart: description }],
            },
          }),
        }
      : {}),
  };
  return (
    <Panel
      title={title}
      meaning={t('board.trade.flowsHelp')}
      unit={`${unitShown}, ${quarter}`}
      subject={subject}
      head={
        <p className="flow-scenario">
          <ScenarioSwatch color={scenario.color} />
          <span className="cut" title={scenario.name}>
            {scenario.name}
          </span>
        </p>
      }
      className="trade-wide trade-flows"
    >
      {scenario.projection ? (
        <FlowCanvas description={description} />
      ) : (
        <ScenarioErrorMark scenario={scenario} />
      )}
    </Panel>
  );
}
