import { useTranslation } from 'react-i18next';
import { calendarQuarter } from '../../charts/time.ts';
import { marketsInText } from '../../levers/dutyWords.ts';
import { useWords } from '../../levers/wording.ts';
import { type BoardData, changeAt, useBoardData } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';
import { Line } from './GridLevers.tsx';
import type { DutyData } from './useDutyData.ts';

/** What the scenario as a whole does against the reference, in the markets whose duties it changes and elsewhere. */
export function ScenarioEffect({ data, editing }: { readonly data: DutyData; readonly editing: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const figures = useFigures();
  const board = useBoardData();
  const quarter = figures.quarter(calendarQuarter(board.focus, board.baseYear));
  const markets = changedMarkets(data);
  const { total, inside, utilization } = effect(board, data.scenario.id, markets);
  const money = (value: number) => figures.change(value, 'usdBnPerYear').text;
  const into =
    markets.length === 0
      ? t('tariffs.side.exportsTotal')
      : t('tariffs.side.exportsTo', {
          market: marketsInText({ importers: markets, sectors: [], exporter: 'CN' }, words),
        });
  return (
    <section className="tariff-block" aria-labelledby="scenario-effect">
      <h2 id="scenario-effect" className="tariff-side-heading">
        {t('tariffs.side.effect', { quarter })}
      </h2>
      {data.isReference ? (
        <p className="tariff-side-note">{t('tariffs.side.isReference')}</p>
      ) : total === undefined || inside === undefined || utilization === undefined ? (
        <p className="tariff-side-note">{t('tariffs.side.notComputed')}</p>
      ) : (
        <dl className="tariff-figures">
          <Line label={into}>{money(markets.length === 0 ? total : inside)}</Line>
          {markets.length === 0 ? null : (
            <Line label={t('tariffs.side.exportsElsewhere')}>{money(total - inside)}</Line>
          )}
          <Line label={t('tariffs.side.utilization')}>{figures.change(utilization, 'percent', 2).text}</Line>
        </dl>
      )}
      {editing && !data.isReference ? (
        <p className="tariff-side-note">{t('tariffs.side.beforeEdit')}</p>
      ) : null}
    </section>
  );
}

/** Importers, China aside, any of whose rates the scenario changes. */
function changedMarkets({ importers, cells }: DutyData): readonly string[] {
  return importers.filter((id, column) => id !== 'CN' && cells.some((row) => row[column]?.changed));
}

/** Changes against the reference in the focus quarter; `undefined` where nothing was computed. */
function effect(board: BoardData, id: string, markets: readonly string[]) {
  // Its tariffs can be edited while the scenario is off the board.
  const result = board.run.scenarios.find((candidate) => candidate.id === id)?.projection;
  const scenario = { ...board.reference, projection: result?.ok ? result.value : undefined };
  const change = (path: string) => changeAt(board, scenario, `aggregates.${path}`);
  const parts = markets.map((market) => change(`exports.${market}`));
  const inside = parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
  return { total: change('exportsTotal'), inside, utilization: change('utilization.manufacturing') };
}
