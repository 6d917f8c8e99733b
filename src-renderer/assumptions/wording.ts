import { parameterOf, rowsByKey, sectorOf, valueInForce } from '../../src-model/calibration/valueInForce.ts';
import type { Source } from '../../src-model/dataset/dataset.ts';
import { type ParameterRange, parameterRanges } from '../../src-model/dataset/parameterRanges.ts';
import type { ModelError } from '../../src-model/run/modelError.ts';
import { narrowSpace, writeFigure } from '../format/index.ts';
import { nameIn, type Words } from '../levers/wording.ts';
import { loweredName } from '../views/board/names.ts';
import { decimalsOf, shownUnits, toShown } from './shownUnit.ts';

const known = (name: string): name is keyof typeof shownUnits => name in shownUnits;

/** A parameter in words; one that the model does not know stands for itself. */
export function parameterText(name: string, { t }: Words): string {
  return known(name) ? t(`assumptions.names.${name}`) : name;
}

/** `Substitution between origins of electric vehicles`; what all sectors share has its name alone. */
export function assumptionText(key: string, words: Words): string {
  const { t, dataset, language } = words;
  const name = parameterText(parameterOf(key), words);
  const sector = sectorOf(key);
  if (sector === '*') return rowsByKey(dataset).has(key) ? name : t('assumptions.inAllSectors', { name });
  const own = nameIn(dataset.sectors, sector, language);
  return t('assumptions.ofSector', { name, sector: language === 'en' ? loweredName(own) : own });
}

/** A value of the dataset as a bare number: `3.40`, `74.5`. */
export function figureText(name: string, value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (!known(name)) return writeFigure(value, { decimals: 2, sign: 'negative' });
  const shown = toShown(value, shownUnits[name]);
  return writeFigure(shown, { decimals: decimalsOf(shown, shownUnits[name]), sign: 'negative' });
}

/** The same, as a column shows it: with its number of decimals. */
export function columnFigure(name: keyof typeof shownUnits, value: number): string {
  const unit = shownUnits[name];
  return writeFigure(toShown(value, unit), { decimals: unit.decimals, sign: 'negative' });
}

export function unitText(name: string, { t }: Words): string {
  return known(name) ? t(`assumptions.units.${shownUnits[name].unit}`) : '';
}

/** A value with its unit where that reads well behind a number: `74.5 % of capacity`, `3.40`. */
export function valueText(name: string, value: number, words: Words): string {
  const figure = figureText(name, value);
  const bare = ['elasticity', 'ratio', 'index'].includes(known(name) ? shownUnits[name].unit : 'ratio');
  if (bare) return figure;
  const unit = unitText(name, words);
  if (words.language === 'en') return `${figure}${narrowSpace}${unit}`;
  // Chinese names the base first: 占产能74.5%.
  return unit.endsWith('%') ? `${unit.slice(0, -1)}${figure}%` : `${figure}${unit}`;
}

/** A place in the ranges of several sectors: `mode`, `40 % towards low`. */
export function positionText(percent: number, { t, language }: Words): string {
  const gap = language === 'en' ? narrowSpace : '';
  const share = `${writeFigure(Math.abs(percent), { decimals: 0, sign: 'negative' })}${gap}%`;
  if (percent === 0) return t('assumptions.mode');
  if (Math.abs(percent) === 100) return t(percent < 0 ? 'assumptions.low' : 'assumptions.high');
  return t(percent < 0 ? 'assumptions.towardsLow' : 'assumptions.towardsHigh', { percent: share });
}

/** A source short enough for a column: its name here, or the head of its citation. */
export function sourceText(source: Source, { t }: Words): string {
  const names: Readonly<Record<string, string>> = t('assumptions.sources', { returnObjects: true });
  return names[source.id] ?? source.citation.split(/[,:;(]/)[0]?.trim() ?? source.id;
}

/** A bound without decimals that say nothing: `0`, not `0.0`. */
export function limitText(name: string, value: number): string {
  return figureText(name, value).replace(/\.0+$/, '');
}

/** What a parameter may be, in its shown unit: `above 0, at most 100`. */
function rangeText(name: string, range: ParameterRange, { t }: Words): string {
  const bounds = (['min', 'above', 'max', 'below'] as const).flatMap((bound) => {
    const value = range[bound];
    return value === undefined ? [] : t(`assumptions.refused.${bound}`, { value: limitText(name, value) });
  });
  return bounds.join(t('assumptions.refused.and'));
}

/** Why the model cannot be calibrated, in a sentence. */
export function calibrationText(error: Extract<ModelError, { code: 'calibration' }>, words: Words): string {
  const { t, dataset, language } = words;
  const { parameter, found, rule } = error;
  const sector = nameIn(dataset.sectors, error.sector, language);
  const figure = Number.isFinite(found) ? figureText(parameter, found) : String(found);
  if (rule !== 'range') return t(`assumptions.refused.${rule}`, { sector, found: figure });
  return t('assumptions.refused.range', {
    found: figure,
    parameter: assumptionText(`${error.sector}.${parameter}`, words),
    allowed: known(parameter) ? rangeText(parameter, parameterRanges[parameter], words) : error.allowed,
  });
}

/** The same under a field, with what stays in force. */
export function refusedText(
  error: Extract<ModelError, { code: 'calibration' }>,
  value: string,
  words: Words,
): string {
  const gap = words.language === 'en' ? ' ' : '';
  return `${calibrationText(error, words)}${gap}${words.t('assumptions.refused.kept', { value })}`;
}

/** Edited assumptions in a line: single ones with both values, many sectors of one parameter together. */
export function editedText(assumptions: Readonly<Record<string, number>>, words: Words): readonly string[] {
  const { t, dataset } = words;
  const byName = Map.groupBy(Object.keys(assumptions), parameterOf);
  return [...byName].flatMap(([name, keys]) => {
    if (keys.length > 3)
      return t('assumptions.inSectors', { name: parameterText(name, words), count: keys.length });
    return keys.map((key) => {
      const value = valueText(name, assumptions[key] ?? Number.NaN, words);
      const before = valueInForce(dataset, {}, key);
      const named = assumptionText(key, words);
      if (before === undefined) return `${named} ${value}`;
      return t('assumptions.wasDataset', { name: named, value, dataset: figureText(name, before) });
    });
  });
}
