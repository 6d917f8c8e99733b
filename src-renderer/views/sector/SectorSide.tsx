import { useTranslation } from 'react-i18next';
import { calendarQuarter } from '../../charts/time.ts';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import { type BoardData, changeAt, seriesAt, valueAtFocus } from '../board/boardData.ts';
import { type Figures, useFigures } from '../board/figures.ts';
import { useNames } from '../board/names.ts';
import { BaseData } from './BaseData.tsx';
import type { Miss, ModelBesideOfficial } from './modelBesideOfficial.ts';
import { sectorExports } from './sectorExports.ts';

interface SectorSideProps {
  readonly data: BoardData;
  readonly sector: string;
  readonly beside: ModelBesideOfficial;
}

/** Figures beside the chart: all scenarios, the model's misses, and where the base data come from. */
export function SectorSide({ data, sector, beside }: SectorSideProps) {
  const { t } = useTranslation();
  return (
    <section className="panel sector-side" aria-label={t('board.sector.allScenarios')}>
      <Scenarios data={data} sector={sector} />
      <Misses data={data} beside={beside} />
      <BaseData data={data} sector={sector} />
    </section>
  );
}

function Scenarios({ data, sector }: Omit<SectorSideProps, 'beside'>) {
  const { t } = useTranslation();
  const figures = useFigures();
  const names = useNames();
  const utilization = `sectors.${sector}.utilization`;
  const margin = `sectors.${sector}.margin`;
  const exports = sectorExports(data, sector);
  const reference = exports(data.reference)?.[data.focus];
  const levels = data.scenarios.map((scenario) => exports(scenario)?.[data.focus] ?? 0);
  const decimals = figures.decimals('usdBnPerYear', levels);
  const heading = (outcome: string, unit: string, className = '') => (
    <th colSpan={2} scope="colgroup" className={className}>
      {names.outcome(outcome)}, {unit}
    </th>
  );
  return (
    <>
      <h2 className="side-heading">
        {t('board.sector.allScenarios')}
        <span>{figures.quarter(calendarQuarter(data.focus, data.baseYear))}</span>
      </h2>
      <table className="side-table">
        <thead>
          <tr>
            <td />
            {heading('utilization', '%')}
            {heading('margin', t('outcomes.unit.percentOfSales'), 'row-more')}
            {heading('exports', figures.head('usdBnPerYear', 'level'))}
          </tr>
          <tr>
            <td />
            <th scope="col">{t('board.level')}</th>
            <th scope="col">{t('board.change')}</th>
            <th scope="col" className="row-more">
              {t('board.level')}
            </th>
            <th scope="col" className="row-more">
              {t('board.change')}
            </th>
            <th scope="col">{t('board.level')}</th>
            <th scope="col">{t('board.change')}</th>
          </tr>
        </thead>
        <tbody>
          {data.scenarios.map((scenario) => {
            const level = exports(scenario)?.[data.focus];
            const cells = (path: string, more = '') => (
              <>
                <td className={more}>{written(figures, data, scenario, path)}</td>
                <td className={`side-strong ${more}`}>{changed(figures, data, scenario, path)}</td>
              </>
            );
            return (
              <tr key={scenario.id} aria-selected={scenario.id === data.selected}>
                <th scope="row">
                  <span className="side-name">
                    <ScenarioSwatch color={scenario.color} />
                    <span className="cut" title={scenario.name}>
                      {scenario.name}
                    </span>
                  </span>
                </th>
                {cells(utilization)}
                {cells(margin, 'row-more')}
                <td>{level === undefined ? '' : figures.level(level, 'usdBnPerYear', decimals).figure}</td>
                <td className="side-strong">
                  {level === undefined || reference === undefined || scenario.isReference
                    ? ''
                    : figures.change(level - reference, 'usdBnPerYear', decimals).figure}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

type BoardScenario = BoardData['reference'];

function written(figures: Figures, data: BoardData, scenario: BoardScenario, path: string): string {
  const value = valueAtFocus(data, scenario, path);
  return value === undefined ? '' : figures.level(value, seriesAt(data, path).unit).figure;
}

function changed(figures: Figures, data: BoardData, scenario: BoardScenario, path: string): string {
  if (scenario.isReference) return '';
  const value = changeAt(data, scenario, path);
  return value === undefined ? '' : figures.change(value, seriesAt(data, path).unit).figure;
}

/** Quarters listed at most. */
const listed = 6;

function Misses({ data, beside }: Omit<SectorSideProps, 'sector'>) {
  const { t } = useTranslation();
  const figures = useFigures();
  const names = useNames();
  const misses = beside.misses.slice(-listed);
  const shared = names.official(beside.series) ?? beside.series;
  const row = (text: string, write: (miss: Miss) => string, strong = '') => (
    <tr>
      <th scope="row" className={strong}>
        {text}
      </th>
      {misses.map((miss) => (
        <td key={miss.t} className={strong}>
          {write(miss)}
        </td>
      ))}
    </tr>
  );
  return (
    <>
      <h2 className="side-heading">
        {t('board.sector.howModelDid')}
        <span>{beside.shared ? `${shared}, %` : '%'}</span>
      </h2>
      {misses.length === 0 ? (
        <p className="side-note">{t('board.sector.noneNote')}</p>
      ) : (
        <table className="side-table">
          <thead>
            <tr>
              <td />
              {misses.map(({ t: quarter }) => (
                <th key={quarter} scope="col">
                  {calendarQuarter(quarter, data.baseYear).slice(2)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(t('board.sector.officialRow'), (miss) => figures.level(miss.official, 'percent').figure)}
            {row(t('board.sector.modelRow'), (miss) => figures.level(miss.model, 'percent').figure)}
            {row(
              t('board.sector.missRow'),
              (miss) => figures.change(miss.model - miss.official, 'percent').figure,
              'side-strong',
            )}
          </tbody>
        </table>
      )}
      {beside.shared ? <p className="side-note">{t('board.sector.sharedNote', { series: shared })}</p> : null}
    </>
  );
}
