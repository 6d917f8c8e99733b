import type { Parameter } from '../../src-model/dataset/dataset.ts';
import type { Words } from '../levers/wording.ts';
import { shownUnits } from './shownUnit.ts';
import { figureText, valueText } from './wording.ts';

/** A range in a sentence, with full decimals; log points, which the list shows as percent, as they are. */
export function rangeSentence({ name, low, mode, high, unit }: Parameter, words: Words): string {
  const { t } = words;
  const shownAsPercent = shownUnits[name as keyof typeof shownUnits]?.scale === 100;
  if (unit.startsWith('log points') && shownAsPercent)
    return t('assumptions.rangeLogPoints', {
      low: figureText('ratio', low),
      mode: figureText('ratio', mode),
      high: figureText('ratio', high),
    });
  return t('assumptions.range', {
    low: figureText(name, low),
    mode: figureText(name, mode),
    high: valueText(name, high, words),
  });
}
