import { useState } from 'react';
import type { Tariff } from '../../../src-model/study/dutyLayer.ts';
import { Badge } from '../../design/Badge.tsx';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import { dutyValue } from '../../levers/dutyWords.ts';
import { nameIn, useWords, type Words } from '../../levers/wording.ts';
import { useFigures } from '../board/figures.ts';
import { loweredName, useNames } from '../board/names.ts';
import { coverage } from './dutyCells.ts';
import type { DutyData } from './useDutyData.ts';

/** The levers in which the grid keeps what is typed, each with the trade it covers and the duty on it. */
export function GridLevers({ data }: { readonly data: DutyData }) {
  const words = useWords();
  const { t } = words;
  const figures = useFigures();
  const names = useNames();
  const [known] = useState(() => new Set(data.layer.flatMap(tracesOf)));
  const percent = (value: number | undefined) =>
    value === undefined ? '–' : figures.level(value, 'percent').text;
  const { baseYear } = data.dataset.meta;
  return (
    <section className="tariff-block" aria-labelledby="grid-levers">
      <h2 id="grid-levers" className="tariff-side-heading">
        {t('tariffs.side.levers')} <span>{data.layer.length}</span>
      </h2>
      {data.layer.length === 0 ? <p className="tariff-side-note">{t('tariffs.side.noLevers')}</p> : null}
      <ul>
        {data.layer.map((lever, index) => {
          const { trade, before, after } = coverage(data.dataset, data.exporter, lever, data.cells);
          return (
            <li key={lever.id ?? index} className="grid-lever">
              <p className="grid-lever-title">
                <ScenarioSwatch color={data.scenario.color} />
                <span>{leverTitle(lever, data.exporter, words)}</span>
                {tracesOf(lever).some((trace) => known.has(trace)) ? null : (
                  <Badge look="edited">{t('tariffs.side.fresh')}</Badge>
                )}
              </p>
              <p className="tariff-side-note">
                {timing(lever, words, figures.quarter, (id) => names.shortSector(id))}
              </p>
              <dl className="tariff-figures">
                <Line label={t('tariffs.side.covered', { year: baseYear })}>
                  {t('tariffs.side.money', { figure: figures.level(trade, 'usdBnPerYear').figure })}
                </Line>
                <Line label={t('tariffs.side.before')}>{percent(before)}</Line>
                <Line label={t('tariffs.side.after')}>{percent(after)}</Line>
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What a lever is known by: its id, and what it says, since a lever without an id is given one. */
function tracesOf({ id, ...said }: Tariff): readonly string[] {
  return [
    ...(id === undefined ? [] : [id]),
    JSON.stringify([said.sectors, said.importers, said.ratePercent]),
  ];
}

/** A name and its figure. */
export function Line({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** `United States, at least 60 %`. */
function leverTitle({ importers, mode = 'add', ratePercent }: Tariff, exporter: string, w: Words): string {
  const abroad = w.dataset.regions.filter(({ id }) => id !== exporter);
  const comma = w.language === 'en' ? ', ' : '、';
  const markets =
    importers.includes('*') || importers.length === abroad.length
      ? w.t('levers.allMarkets')
      : importers.map((id) => nameIn(w.dataset.regions, id, w.language)).join(comma);
  return w.t(`tariffs.side.leverTitle.${mode}`, { markets, value: dutyValue(mode, ratePercent, w) });
}

/** At most this many sectors are named; of more only their number is told. */
const mostNamed = 3;

/** `Combustion vehicles, electric vehicles, from 2027Q1 over 2 quarters`. */
function timing(
  { sectors, start, phaseInQuarters = 0 }: Tariff,
  w: Words,
  quarter: (quarter: string) => string,
  nameOf: (sector: string) => string,
): string {
  const all = w.dataset.sectors.length;
  const comma = w.language === 'en' ? ', ' : '、';
  const count = sectors.includes('*') ? all : sectors.length;
  const listed = sectors
    .map((id, index) => (w.language === 'en' && index > 0 ? loweredName(nameOf(id)) : nameOf(id)))
    .join(comma);
  const named = count > mostNamed ? w.t('tariffs.count.sectors', { count }) : listed;
  const params = { sectors: named, start: quarter(start), count: phaseInQuarters };
  return phaseInQuarters > 1
    ? w.t('tariffs.side.leverPhased', params)
    : w.t('tariffs.side.leverTiming', params);
}
