import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutcomeUnit } from '../../../src-model/outcomes/catalogue.ts';
import { rangeOf } from '../../charts/axis.ts';
import type { BarChart } from '../../charts/description.ts';
import { BarCanvas } from '../../charts/live/BarCanvas.tsx';
import { useAxis } from '../../charts/live/frozenAxes.ts';
import { calendarQuarter } from '../../charts/time.ts';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import { unitWords } from '../../format/index.ts';
import type { BoardData, BoardScenario } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { Panel } from './Panel.tsx';
import type { PanelSubject } from './subject.ts';
import './BarsPanel.css';

interface BarsPanelProps {
  readonly data: BoardData;
  readonly id: string;
  readonly title: string;
  readonly meaning?: string;
  readonly unitText: string;
  readonly unit: OutcomeUnit;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  /** Levels of a scenario at the focus quarter, one a row. */
  readonly levels: (scenario: BoardScenario) => readonly number[] | undefined;
  /** Changes against the reference whatever the board's mode. */
  readonly changes?: boolean;
  readonly head?: ReactNode;
  readonly className?: string;
}

/** A panel of bars: one row a market, one bar a scenario, the figures beside them. */
export function BarsPanel(props: BarsPanelProps) {
  const { data, rows, unit } = props;
  const { t } = useTranslation();
  const figures = useFigures();
  const asChange = props.changes === true || data.difference;
  const reference = props.levels(data.reference);
  const shown = data.scenarios.flatMap((scenario) => {
    const levels = props.levels(scenario);
    if (!levels || (asChange && (scenario.isReference || !reference))) return [];
    const values = asChange ? levels.map((level, n) => level - (reference?.[n] ?? 0)) : levels;
    return [{ scenario, values }];
  });
  const kind = asChange ? 'change' : 'level';
  const range = rangeOf([0, ...shown.flatMap(({ values }) => values)]) ?? { min: 0, max: 1 };
  const axis = useAxis(props.id, `${kind} ${props.title}`, { range, intervals: 8, zero: true });
  const quarter = figures.quarter(calendarQuarter(data.focus, data.baseYear));
  const texts = shown.map(({ values }) =>
    figures.parts(values, unit, kind, decimalsOf(shown, figures, unit)),
  );
  const description: BarChart = {
    kind: 'bars',
    axis,
    rows,
    series: shown.map(({ scenario, values }) => ({
      id: scenario.id,
      name: scenario.name,
      ink: { kind: 'scenario', number: scenario.color },
      values,
    })),
    alt: () =>
      shown
        .map(({ scenario }, n) =>
          t('board.alt.bars', {
            title: props.title,
            name: scenario.name,
            quarter,
            values: rows.map((row, r) => `${row.label} ${texts[n]?.[r] ?? ''}`).join(', '),
          }),
        )
        .join(' '),
  };
  const unitShown = asChange ? figures.changeHead(unit) : props.unitText;
  const subject: PanelSubject = {
    title: props.title,
    axisRow: props.id,
    table: () => ({
      caption: `${props.title}, ${quarter}`,
      columns: [
        { text: t('board.trade.shareMarket'), unit: '' },
        ...shown.map(({ scenario }) => ({
          text: asChange ? `${scenario.name}, ${t('board.change')}` : scenario.name,
          unit: figures.head(unit, kind),
          scale: unitWords(unit, figures.language).scale,
          write: (value: number) => figures[kind](value, unit).figure,
        })),
      ],
      rows: rows.map((row, r) => [row.label, ...shown.map(({ values }) => values[r])]),
    }),
    figure: () => ({
      what: props.title,
      unit: unitShown,
      frequency: t('board.figure.atQuarter', { quarter }),
      official: 'none',
      change: asChange,
      body: {
        kind: 'facets',
        labels: rows.map((row) => row.label),
        facets: shown.map(({ scenario }, n) => ({
          name: scenario.name,
          color: scenario.color,
          chart: { ...description, series: description.series.slice(n, n + 1) },
          figures: (texts[n] ?? []).map((text) =>
            asChange ? { level: '', change: text } : { level: text, change: '' },
          ),
        })),
      },
    }),
  };
  return (
    <Panel
      title={props.title}
      {...(props.meaning === undefined ? {} : { meaning: props.meaning })}
      unit={`${unitShown}, ${quarter}`}
      subject={subject}
      head={props.head}
      {...(props.className === undefined ? {} : { className: props.className })}
    >
      {shown.length === 0 ? (
        <p className="bars-empty">{t('board.trade.noDifference')}</p>
      ) : (
        <div className="bars" style={{ ['--series' as string]: shown.length }}>
          <span />
          <span />
          {shown.map(({ scenario }) => (
            <span key={scenario.id} className="bars-head" title={scenario.name}>
              <ScenarioSwatch color={scenario.color} />
              <span className="visually-hidden">{scenario.name}</span>
            </span>
          ))}
          <ul className="bars-list bars-labels">
            {rows.map((row) => (
              <li key={row.id}>{row.label}</li>
            ))}
          </ul>
          <div className="bars-canvas">
            <BarCanvas description={description} />
          </div>
          {shown.map(({ scenario }, n) => (
            <ul key={scenario.id} className={`bars-list ${asChange ? 'bars-changes' : ''}`}>
              {texts[n]?.map((text, r) => (
                <li key={rows[r]?.id}>{text}</li>
              ))}
            </ul>
          ))}
        </div>
      )}
    </Panel>
  );
}

function decimalsOf(
  shown: readonly { readonly values: readonly number[] }[],
  figures: ReturnType<typeof useFigures>,
  unit: OutcomeUnit,
): number {
  return figures.decimals(
    unit,
    shown.flatMap(({ values }) => values),
  );
}
