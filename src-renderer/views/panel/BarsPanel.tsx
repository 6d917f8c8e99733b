import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutcomeUnit } from '../../../src-model/outcomes/catalogue.ts';
import { rangeOf } from '../../charts/axis.ts';
import type { BarChart } from '../../charts/description.ts';
import { useAxis } from '../../charts/live/frozenAxes.ts';
import { calendarQuarter } from '../../charts/time.ts';
import { unitWords } from '../../format/index.ts';
import { useBoard } from '../../stores/react.tsx';
import type { BoardData, BoardScenario } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { BarsBody } from './BarsBody.tsx';
import { Panel } from './Panel.tsx';
import type { PanelSubject } from './subject.ts';

interface BarsPanelProps {
  readonly data: BoardData;
  readonly id: string;
  readonly title: string;
  /** The sectors that the bars are of: for the subtitle of the figure and the caption of the table. */
  readonly what: string;
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

/** A panel of bars: one row a market, the scenarios' bars under each other or each in a column, figures beside. */
export function BarsPanel(props: BarsPanelProps) {
  const { data, rows, unit } = props;
  const { t } = useTranslation();
  const figures = useFigures();
  const apart = useBoard((state) => state.arrangement === 'columns');
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
  const decimals = figures.decimals(
    unit,
    shown.flatMap(({ values }) => values),
  );
  // Money of several markets adds up; their prices do not.
  const write = unit === 'usdBnPerYear' ? figures.parts : figures.column;
  const texts = shown.map(({ values }) => write(values, unit, kind, decimals));
  const sentence = (n: number): string =>
    t('board.alt.bars', {
      title: props.title,
      name: shown[n]?.scenario.name ?? '',
      quarter,
      values: rows.map((row, r) => `${row.label} ${texts[n]?.[r] ?? ''}`).join(', '),
    });
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
    alt: () => shown.map((_, n) => sentence(n)).join(' '),
  };
  /** The bars of one scenario, with the reference's level across them. */
  const chartOf = (n: number): BarChart => {
    const marked = !asChange && reference && shown[n]?.scenario.isReference === false;
    const alone = { ...description, series: description.series.slice(n, n + 1), alt: () => sentence(n) };
    return marked ? { ...alone, reference } : alone;
  };
  // A level never stands alone in a column of its own: its change is beside it.
  const beside = shown.map(({ scenario, values }) =>
    asChange || scenario.isReference || !reference
      ? undefined
      : write(
          values.map((value, r) => value - (reference[r] ?? 0)),
          unit,
          'change',
          decimals,
        ),
  );
  const unitShown = asChange ? figures.changeHead(unit) : props.unitText;
  const subject: PanelSubject = {
    title: props.title,
    axisRow: props.id,
    table: () => ({
      caption: t('board.figuresDialog.ofBars', { title: props.title, what: props.what, quarter }),
      columns: [
        { text: t('board.trade.shareMarket'), unit: '' },
        ...shown.map(({ scenario }) => ({
          text: asChange ? `${scenario.name}, ${t('board.change')}` : scenario.name,
          unit: figures.head(unit, kind),
          scale: unitWords(unit, figures.language).scale,
          write: (value: number) => figures[kind](value, unit, decimals).figure,
        })),
      ],
      rows: rows.map((row, r) => [row.label, ...shown.map(({ values }) => values[r])]),
    }),
    figure: () => ({
      what: `${props.what}, ${props.title}`,
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
          chart: chartOf(n),
          figures: (texts[n] ?? []).map((text, r) =>
            asChange ? { level: '', change: text } : { level: text, change: beside[n]?.[r] ?? '' },
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
      className={`panel-bars ${props.className ?? ''}`}
    >
      {shown.length === 0 ? (
        <p className="bars-empty">{t('board.trade.noDifference')}</p>
      ) : (
        <BarsBody
          apart={apart}
          description={description}
          columns={shown.map(({ scenario }, n) => ({
            scenario,
            chart: chartOf(n),
            texts: texts[n] ?? [],
            changes: beside[n],
          }))}
          asChange={asChange}
        />
      )}
    </Panel>
  );
}
