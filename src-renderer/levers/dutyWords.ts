import type { DutyStep } from '../stores/step.ts';
import { loweredName } from '../views/board/names.ts';
import { nameIn, valueText, type Words } from './wording.ts';

/** Cells of the tariff grid by their two sides, as ids. */
export type DutySides = Pick<DutyStep, 'sectors' | 'importers' | 'exporter'>;

type Texts = Readonly<Record<string, string>>;

/** `EU`, `3 markets`, `all markets`. */
export function marketsText({ importers, exporter }: DutySides, w: Words): string {
  const abroad = w.dataset.regions.filter(({ id }) => id !== exporter);
  const [only] = importers;
  if (only !== undefined && importers.length === 1) return marketName(only, w);
  return importers.length === abroad.length
    ? w.t('tariffs.count.allMarkets')
    : w.t('tariffs.count.markets', { count: importers.length });
}

/** `the EU`, `3 markets`: in a sentence. */
export function marketsInText(sides: DutySides, w: Words): string {
  const [only] = sides.importers;
  const named = only !== undefined && sides.importers.length === 1;
  return (named ? texts('tariffs.marketInText', w)[only] : undefined) ?? marketsText(sides, w);
}

/** `electric vehicles`, `3 sectors`, `all sectors`. */
export function sectorsText({ sectors }: Pick<DutySides, 'sectors'>, w: Words): string {
  const [only] = sectors;
  if (only !== undefined && sectors.length === 1) return sectorName(only, w);
  return sectors.length === w.dataset.sectors.length
    ? w.t('tariffs.count.allSectors')
    : w.t('tariffs.count.sectors', { count: sectors.length });
}

/** `EU × 3 sectors`. */
export const selectedText = (sides: DutySides, w: Words): string =>
  w.t('tariffs.selected', { markets: marketsText(sides, w), sectors: sectorsText(sides, w) });

/** What was typed, as undo names it: `EU duty on electric vehicles to 35 %`. */
export function dutyText(step: DutyStep, w: Words): string {
  const goods = sectorsText(step, w);
  const sectors =
    step.exporter === 'CN'
      ? goods
      : w.t('tariffs.fromExporter', { sectors: goods, exporter: marketName(step.exporter, w) });
  const [only] = step.importers;
  const duty =
    only !== undefined && step.importers.length === 1
      ? w.t('tariffs.duty', { market: texts('tariffs.market', w)[only] ?? marketName(only, w), sectors })
      : w.t('tariffs.dutyOfMany', { markets: marketsText(step, w), sectors });
  if (step.rate === undefined) return duty;
  return w.t(`tariffs.dutyValues.${step.mode}`, { duty, value: dutyValue(step.mode, step.rate, w) });
}

/** `35 %`, or `+10 pp` where it is added. */
export const dutyValue = (mode: DutyStep['mode'], rate: number, w: Words): string =>
  mode === 'add' ? valueText(rate, 'points', w, true) : valueText(rate, 'percent', w);

/** The short name of a market, such as `EU`. */
export const marketName = (id: string, w: Words): string =>
  texts('tariffs.marketName', w)[id] ?? nameIn(w.dataset.regions, id, w.language);

function sectorName(id: string, w: Words): string {
  const name = texts('outcomes.shortSector', w)[id] ?? nameIn(w.dataset.sectors, id, w.language);
  return w.language === 'en' ? loweredName(name) : name;
}

const texts = (
  key: 'tariffs.market' | 'tariffs.marketInText' | 'tariffs.marketName' | 'outcomes.shortSector',
  { t }: Words,
): Texts => t(key, { returnObjects: true });
