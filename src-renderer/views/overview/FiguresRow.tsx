import { useTranslation } from 'react-i18next';
import {
  type BoardData,
  type BoardScenario,
  changeAt,
  seriesAt,
  showsChange,
  valueAtFocus,
} from '../board/boardData.ts';
import { Cell } from '../board/Cell.tsx';
import { useFigures } from '../board/figures.ts';
import { useNames } from '../board/names.ts';
import { useSectorCoverage } from '../board/shownSectors.ts';
import { Term } from '../board/Term.tsx';
import './FiguresRow.css';

/** Outcomes that head a column, in this order; the first is set larger. */
const headline = [
  'aggregates.utilization.manufacturing',
  'aggregates.sectorsBelow80',
  'aggregates.exportsTotal',
  'aggregates.subsidyBill',
] as const;

/** Headline figures at the focus quarter: level and change against the reference. */
export function FiguresRow({ data }: { readonly data: BoardData }) {
  const { t } = useTranslation();
  const figures = useFigures();
  const names = useNames();
  // The heads of the columns are figures of the economy: a filter of sectors leaves them alone, and they say so.
  const { filtered } = useSectorCoverage();
  const paths = headline.filter((path) => data.catalogue.byPath.has(path));
  return (
    <section className="board-row" aria-label={t('board.figures.title')}>
      <div className="board-gutter figures figures-gutter">
        <span className="figures-cover">
          {filtered ? t('filter.economy', { count: data.dataset.sectors.length }) : ''}
        </span>
        {paths.map((path) => {
          const series = seriesAt(data, path);
          const below = series.outcome === 'sectorsBelow80';
          return (
            <div key={path} className="figures-label">
              <Term text={names.outcome(series.outcome)} meaning={names.explain(series.outcome)} />{' '}
              <span className="figures-unit">
                {below
                  ? t('board.figures.ofSectors', { count: data.dataset.sectors.length })
                  : figures.head(series.unit, 'level')}
                {series.outcome === 'utilization' ? (
                  <span className="figures-place">, {names.place('manufacturing')}</span>
                ) : null}
              </span>
            </div>
          );
        })}
      </div>
      {data.scenarios.map((scenario) => (
        <Cell key={scenario.id} scenario={scenario}>
          <ScenarioFigures data={data} scenario={scenario} paths={paths} />
        </Cell>
      ))}
    </section>
  );
}

interface ScenarioFiguresProps {
  readonly data: BoardData;
  readonly scenario: BoardScenario;
  readonly paths: readonly string[];
}

function ScenarioFigures({ data, scenario, paths }: ScenarioFiguresProps) {
  const { t } = useTranslation();
  const figures = useFigures();
  // In difference mode level and change swap places; nothing else moves.
  const swapped = showsChange(data, scenario);
  const order = swapped ? (['change', 'level'] as const) : (['level', 'change'] as const);
  return (
    <div className="figures">
      {order.map((kind) => (
        <span key={kind} className="figures-head">
          {kind === 'change' && scenario.isReference ? '' : t(`board.${kind}`)}
        </span>
      ))}
      {paths.map((path, row) => {
        const { unit } = seriesAt(data, path);
        const level = valueAtFocus(data, scenario, path);
        const change = scenario.isReference ? undefined : changeAt(data, scenario, path);
        // One number of decimals a row: that of its levels.
        const decimals = figures.decimals(
          unit,
          data.scenarios.map((one) => valueAtFocus(data, one, path) ?? 0),
        );
        const written = {
          level: level === undefined ? undefined : figures.level(level, unit, decimals),
          change: change === undefined ? undefined : figures.change(change, unit, decimals),
        };
        return order.map((kind, column) => {
          const amount = written[kind];
          const look = [
            'figure',
            row === 0 ? (column === 0 ? 'figure-first' : 'figure-second') : '',
            kind === 'change' ? 'figure-change' : '',
            swapped && kind === 'level' ? 'figure-quiet' : '',
          ].join(' ');
          return (
            <span key={`${path} ${kind}`} className={look}>
              {amount === undefined ? null : (
                <>
                  {amount.figure}
                  {unit === 'percent' ? <small>{amount.text.slice(amount.figure.length)}</small> : null}
                </>
              )}
            </span>
          );
        });
      })}
      {scenario.error ? <p className="figures-error">{t('board.error.title')}</p> : null}
    </div>
  );
}
