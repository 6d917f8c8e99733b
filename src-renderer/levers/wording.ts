import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import type { Lever } from '../../src-model/levers/lever.ts';
import { narrowSpace, writeFigure, writeQuarter } from '../format/index.ts';
import { leverNote } from '../messages/measureText.ts';
import type { Language } from '../stores/appearanceStore.ts';
import { useAppearance, useDataset } from '../stores/react.tsx';
import { fieldOf, type LeverUnit } from './card.ts';
import { cardOf } from './registry.ts';

/** What wording a lever needs: the catalogue, the language and the names of the dataset. */
export interface Words {
  readonly t: TFunction;
  readonly language: Language;
  readonly dataset: Dataset;
}

export function useWords(): Words {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const dataset = useDataset((state) => state.dataset);
  return useMemo(() => ({ t, language, dataset }), [t, language, dataset]);
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
}

/** Name of a sector or region in the language of the window; an id that the dataset lacks stands for itself. */
export function nameIn(rows: readonly Named[], id: string, language: Language): string {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) return id;
  return language === 'zh-CN' && row.nameZh !== '' ? row.nameZh : row.name;
}

/** `United States + 2`: a list in one line. */
function listText(rows: readonly Named[], ids: readonly string[], all: string, w: Words): string {
  if (ids.includes('*')) return all;
  const first = nameIn(rows, ids[0] ?? '', w.language);
  if (ids.length === 1) return first;
  const count = w.language === 'en' ? ids.length - 1 : ids.length;
  return w.t('levers.listOf', { first, count });
}

/** A value with its unit, such as `60 %`; a sign only where the lever adds. */
export function valueText(value: number, unit: LeverUnit, w: Words, signed = false): string {
  const figure = writeFigure(value, {
    decimals: decimalsOf(value),
    sign: signed && value !== 0 ? 'always' : 'negative',
  });
  const gap = w.language === 'en' ? narrowSpace : '';
  return `${figure}${gap}${w.t(`levers.units.${unit}`)}`;
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toFixed(4))).split('.');
  return fraction.length;
}

/** The lever's main number in words: `at least 60 %`, `+20 pp`, `1 % of GDP`. */
export function mainValueText(lever: Lever, w: Words): string {
  const { main } = cardOf(lever.kind);
  const value = Number(fieldOf(lever, main.field));
  if (lever.kind !== 'tariff') return valueText(value, main.unit, w);
  const mode = lever.mode ?? 'add';
  const shown = valueText(value, mode === 'add' ? 'points' : 'percent', w, mode === 'add');
  return w.t(`levers.values.${mode}`, { value: shown });
}

function terms(lever: Lever, w: Words) {
  const { sectors, regions } = w.dataset;
  const regionList = (field: string) =>
    listText(
      regions,
      (fieldOf(lever, field) as readonly string[] | undefined) ?? ['CN'],
      w.t('levers.allMarkets'),
      w,
    );
  const programme = lever.kind === 'consumptionStimulus' ? lever.programme : 'transfers';
  const sectorIds = (fieldOf(lever, 'sectors') as readonly string[] | undefined) ?? ['*'];
  return {
    value: mainValueText(lever, w),
    start: writeQuarter(lever.start, w.language),
    sectors: listText(sectors, sectorIds, w.t('design.allOf', { count: sectors.length }), w),
    importers: regionList('importers'),
    exporters: regionList('exporters'),
    destinations: regionList('destinations'),
    destination: nameIn(regions, String(fieldOf(lever, 'destination') ?? ''), w.language),
    programme: w.t(`levers.choices.programme.${programme}`),
  };
}

/** `Tariff: United States`. */
export function leverTitle(lever: Lever, w: Words): string {
  return w.t(`levers.kinds.${lever.kind}.title`, terms(lever, w));
}

/** `at least 60 %, All 19, from 2027Q1`: what a closed card says; a lever with a note is told by it. */
export function leverSummary(lever: Lever, w: Words): string {
  const note = leverNote(lever, w.dataset.policyEvents, w.language);
  if (note !== undefined) return w.t('levers.summaryWithNote', { value: mainValueText(lever, w), note });
  const key = 'sectors' in lever ? 'levers.summary' : 'levers.summaryWithoutSectors';
  return w.t(key, terms(lever, w));
}
