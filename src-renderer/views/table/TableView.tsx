import { ArrowDown, ArrowUp } from 'lucide-react';
import { Fragment, useDeferredValue, useMemo, useRef, useState } from 'react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OutcomeSeries } from '../../../src-model/outcomes/catalogue.ts';
import { calendarQuarter } from '../../charts/time.ts';
import { Button } from '../../design/Button.tsx';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import { unitWords } from '../../format/index.ts';
import { type BoardScenario, useBoardData } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { useNames } from '../board/names.ts';
import { useSectorCoverage } from '../board/shownSectors.ts';
import { PanelMenu } from '../panel/PanelMenu.tsx';
import type { PanelSubject } from '../panel/subject.ts';
import { cellOf, hasParts, type OutcomeCell, type Sort, sortedRows } from './outcomeRows.ts';
import { useWindow } from './useWindow.ts';
import './TableView.css';

const rowHeight = 24;

/** Every outcome at the focus quarter, all scenarios, with policy and assumption parts of each change. */
export function TableView() {
  const { t } = useTranslation();
  const data = useBoardData();
  const figures = useFigures();
  const names = useNames();
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter.trim().toLocaleLowerCase());
  const [sort, setSort] = useState<Sort>({ key: { kind: 'catalogue' }, descending: false });
  const scroller = useRef<HTMLElement>(null);
  const { sectors, filtered } = useSectorCoverage();
  const economy = t('filter.economy', { count: data.dataset.sectors.length });

  const all = useMemo(() => {
    const { series } = data.catalogue;
    return [
      // Totals are those of the economy whatever the filter.
      ...series
        .filter(({ sector }) => sector === undefined)
        .map((one) => ({
          series: one,
          name: names.series(one) + (filtered && !isOfGroup(one) ? `, ${economy}` : ''),
        })),
      ...series
        .filter(({ sector }) => sector !== undefined && sectors.includes(sector))
        .map((one) => ({ series: one, name: names.series(one) })),
    ];
  }, [data.catalogue, names, sectors, filtered, economy]);
  const matching = useMemo(
    () =>
      wanted === ''
        ? all
        : all.filter(
            ({ name, series }) =>
              name.toLocaleLowerCase().includes(wanted) || series.path.toLowerCase().includes(wanted),
          ),
    [all, wanted],
  );
  const collator = useMemo(() => new Intl.Collator(figures.language), [figures.language]);
  const rows = sortedRows(data, matching, sort, collator.compare);
  const { from, to, onScroll } = useWindow(scroller, rows.length, rowHeight);

  const parts = (scenario: BoardScenario): readonly (keyof OutcomeCell)[] => {
    if (scenario.isReference) return ['level'];
    return hasParts(data, scenario) ? ['level', 'change', 'policy', 'assumptions'] : ['level', 'change'];
  };
  const partText = (part: keyof OutcomeCell) =>
    part === 'level' || part === 'change' ? t(`board.${part}`) : t(`board.table.${part}`);
  const sortBy = (key: Sort['key']) =>
    setSort((before) =>
      JSON.stringify(before.key) === JSON.stringify(key)
        ? before.descending
          ? { key: { kind: 'catalogue' }, descending: false }
          : { key, descending: true }
        : { key, descending: false },
    );
  const sorted = (key: Sort['key']) =>
    JSON.stringify(sort.key) === JSON.stringify(key)
      ? sort.descending
        ? 'descending'
        : 'ascending'
      : 'none';

  const whole = (count: number) => figures.level(count, 'count').figure;
  const quarter = figures.quarter(calendarQuarter(data.focus, data.baseYear));
  const subject: PanelSubject = {
    title: t('board.views.table'),
    table: () => ({
      caption: `${t('board.views.table')}, ${quarter}`,
      columns: [
        { text: t('board.table.outcome'), unit: '' },
        { text: t('board.table.unit'), unit: '' },
        ...data.scenarios.flatMap((scenario) =>
          parts(scenario).map((part) => ({ text: `${scenario.name}, ${partText(part)}`, unit: '' })),
        ),
      ],
      rows: rows.map(({ series, name }) => {
        const { scale } = unitWords(series.unit, figures.language);
        return [
          name,
          figures.head(series.unit, 'level'),
          ...data.scenarios.flatMap((scenario) => {
            const cell = cellOf(data, scenario, series);
            return parts(scenario).map((part) => {
              const value = cell[part];
              return value === undefined ? undefined : value * scale;
            });
          }),
        ];
      }),
    }),
  };

  const sortHead = (key: Sort['key'], text: string, label: string, className = '') => {
    const direction = sorted(key);
    return (
      <th key={label} scope="col" className={className} aria-sort={direction}>
        <AriaButton
          className="table-sort"
          aria-label={t('board.table.sortBy', { column: label })}
          onPress={() => sortBy(key)}
        >
          {text}
          {direction === 'ascending' ? <ArrowUp size={11} aria-hidden="true" /> : null}
          {direction === 'descending' ? <ArrowDown size={11} aria-hidden="true" /> : null}
        </AriaButton>
      </th>
    );
  };

  return (
    <div className="table-view">
      <div className="table-bar">
        <SearchField
          className="table-search"
          aria-label={t('board.table.search')}
          value={filter}
          onChange={setFilter}
        >
          <Input className="table-search-input" placeholder={t('board.table.search')} />
        </SearchField>
        <span className="table-count">
          {t('board.table.shown', { shown: whole(rows.length), of: whole(data.catalogue.series.length) })}
        </span>
        <span className="table-quarter">{quarter}</span>
        <PanelMenu subject={subject} />
      </div>
      {rows.length === 0 ? (
        <div className="table-empty">
          <p>{t('board.table.nothing', { filter })}</p>
          <Button onPress={() => setFilter('')}>{t('board.table.clear')}</Button>
        </div>
      ) : (
        <section
          ref={scroller}
          className="table-scroll"
          aria-label={t('board.views.table')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container is operable by keyboard
          tabIndex={0}
          onScroll={onScroll}
        >
          <table className="outcomes selectable" aria-rowcount={rows.length + 2}>
            <thead>
              <tr>
                <td className="outcome-name" />
                <td className="outcome-unit" />
                {data.scenarios.map((scenario) => (
                  <th
                    key={scenario.id}
                    scope="colgroup"
                    colSpan={parts(scenario).length}
                    className="outcome-scenario outcome-first"
                  >
                    <span className="side-name" title={scenario.name}>
                      <ScenarioSwatch color={scenario.color} />
                      <span className="cut">{scenario.name}</span>
                    </span>
                  </th>
                ))}
              </tr>
              <tr>
                {sortHead(
                  { kind: 'name' },
                  t('board.table.outcome'),
                  t('board.table.outcome'),
                  'outcome-name',
                )}
                <th scope="col" className="outcome-unit">
                  {t('board.table.unit')}
                </th>
                {data.scenarios.map((scenario) =>
                  parts(scenario).map((part, n) =>
                    sortHead(
                      { kind: 'figure', scenario: scenario.id, part },
                      partText(part),
                      `${scenario.name}, ${partText(part)}`,
                      n === 0 ? 'outcome-figure outcome-first' : 'outcome-figure',
                    ),
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {from > 0 ? <Gap height={from * rowHeight} /> : null}
              {rows.slice(from, to).map(({ series, name }, n) => (
                <tr key={series.path} aria-rowindex={from + n + 3}>
                  <th scope="row" className="outcome-name">
                    <span className="cut" title={`${name}: ${names.explain(series.outcome)}`}>
                      {name}
                    </span>
                  </th>
                  <td className="outcome-unit">{figures.head(series.unit, 'level')}</td>
                  {data.scenarios.map((scenario) => {
                    const cell = cellOf(data, scenario, series);
                    const decimals = figures.decimals(series.unit, [cell.level ?? 0]);
                    return (
                      <Fragment key={scenario.id}>
                        {parts(scenario).map((part, p) => {
                          const value = cell[part];
                          const written =
                            value === undefined
                              ? ''
                              : part === 'level'
                                ? figures.level(value, series.unit, decimals).figure
                                : figures.change(value, series.unit, decimals).figure;
                          return (
                            <td
                              key={part}
                              className={`outcome-figure ${p === 0 ? 'outcome-first' : ''} ${part === 'change' ? 'side-strong' : ''}`}
                            >
                              {written}
                            </td>
                          );
                        })}
                      </Fragment>
                    );
                  })}
                </tr>
              ))}
              {to < rows.length ? <Gap height={(rows.length - to) * rowHeight} /> : null}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

/** Utilization of a group names the group already. */
const isOfGroup = (series: OutcomeSeries): boolean => series.outcome === 'utilization';

/** Stands for rows out of sight, so that the scroll bar tells the truth. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr>
      <td className="outcomes-gap" style={{ height }} />
    </tr>
  );
}
