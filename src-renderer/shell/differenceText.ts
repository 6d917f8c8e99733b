import { parameterOf, valueInForce } from '../../src-model/calibration/valueInForce.ts';
import type { Difference } from '../../src-model/study/differences.ts';
import { valueText as assumedText, assumptionText } from '../assumptions/wording.ts';
import { writeFigure, writeQuarter } from '../format/index.ts';
import { leverSummary, leverTitle, nameIn, type Words } from '../levers/wording.ts';

/** One change between two scenarios in words: `Tariff: United States, Rate: 20 → 80`. */
export function differenceText(change: Difference, words: Words): string {
  const { t } = words;
  const { lever, field } = change;
  if (change.of === 'assumption' && field !== undefined) {
    const { what, how } = assumptionChange(change, field, words);
    return t('dialogs.differences.assumption', { assumption: what, value: how });
  }
  if (!lever) return `${field ?? change.path}: ${valueText(change, words)}`;
  const title = leverTitle(lever, words);
  if (field === undefined)
    return t('dialogs.differences.lever', { title, summary: leverSummary(lever, words) });
  return t('dialogs.differences.field', {
    title,
    field: fieldText(field, words),
    value: valueText(change, words),
  });
}

/** Which assumption changed and how, `4.50 → 3.40`: where none is made, the dataset's value stands. */
export function assumptionChange({ before, after }: Difference, key: string, words: Words) {
  const shown = (value: unknown) => {
    const held = typeof value === 'number' ? value : valueInForce(words.dataset, {}, key);
    return held === undefined ? '–' : assumedText(parameterOf(key), held, words);
  };
  return { what: assumptionText(key, words), how: `${shown(before)} → ${shown(after)}` };
}

const timing = { start: 'levers.start', end: 'levers.end', phaseInQuarters: 'levers.phaseIn' } as const;

/** The name of a lever's field; one without a word of its own stands as in the file. */
export function fieldText(field: string, { t }: Words): string {
  if (field in timing) return t(timing[field as keyof typeof timing]);
  const names: Readonly<Record<string, string>> = t('levers.fields', { returnObjects: true });
  return names[field] ?? field;
}

export function valueText({ before, after }: Difference, words: Words): string {
  return `${plainText(before, words)} → ${plainText(after, words)}`;
}

/** A value of a lever or an assumption; one that is not there is a dash. */
function plainText(value: unknown, words: Words): string {
  if (value === undefined) return '–';
  if (typeof value === 'number') return writeFigure(value, { decimals: decimalsOf(value), sign: 'negative' });
  if (Array.isArray(value))
    return value.map((item) => plainText(item, words)).join(words.language === 'en' ? ', ' : '、');
  if (typeof value === 'boolean')
    return words.t(value ? 'dialogs.differences.yes' : 'dialogs.differences.no');
  const text = String(value);
  if (/^\d{4}Q[1-4]$/.test(text)) return writeQuarter(text, words.language);
  if (text === '*') return words.t('design.all');
  const choices = Object.values(words.t('levers.choices', { returnObjects: true })).map(
    (list: Readonly<Record<string, string>>) => list[text],
  );
  const { sectors, regions } = words.dataset;
  return choices.find(Boolean) ?? nameIn([...sectors, ...regions], text, words.language);
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return Math.min(fraction.length, 6);
}
