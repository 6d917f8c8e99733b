import type { OutcomeUnit } from '../../src-model/outcomes/catalogue.ts';
import { writeFigure } from './figures.ts';
import { type Language, narrowSpace } from './language.ts';
import { roundParts } from './rounding.ts';
import { decimalsFor, unitWords } from './units.ts';

/** A number as shown: digits and unit apart, since the unit is set smaller, and both together. */
export interface Amount {
  readonly figure: string;
  readonly unit: string;
  readonly text: string;
}

/** A level of an outcome, such as `74.5 %` or `29,820 亿美元/年`. `decimals` default to those of the number alone. */
export function writeLevel(value: number, unit: OutcomeUnit, language: Language, decimals?: number): Amount {
  const words = unitWords(unit, language);
  const places = decimals ?? decimalsFor(unit, [value], language);
  return join(
    writeFigure(value * words.scale, { decimals: places, sign: 'negative' }),
    words.level,
    words.gap,
  );
}

/** A difference of two levels: always signed, but `0.0` never, and exactly 0 reads `0`. */
export function writeChange(value: number, unit: OutcomeUnit, language: Language, decimals?: number): Amount {
  const words = unitWords(unit, language);
  const places = decimals ?? decimalsFor(unit, [value], language);
  return join(
    writeFigure(value * words.scale, { decimals: places, sign: 'always' }),
    words.change,
    words.gap,
  );
}

/** Parts of a whole in one unit, rounded so that what is shown adds up to the shown whole. */
export function writeParts(
  parts: readonly number[],
  unit: OutcomeUnit,
  language: Language,
  kind: 'level' | 'change',
  decimals = decimalsFor(unit, parts, language),
): string[] {
  const { scale } = unitWords(unit, language);
  const sign = kind === 'change' ? 'always' : 'negative';
  const rounded = roundParts(
    parts.map((part) => part * scale),
    decimals,
  );
  // A part that is not exactly 0 but rounds to it keeps its decimals: `0.0`, where no change at all reads `0`.
  return rounded.map((figure, index) =>
    figure === 0 && parts[index] !== 0
      ? writeFigure(0, { decimals, sign: 'negative' })
      : writeFigure(figure, { decimals, sign }),
  );
}

/** Figures under each other that are parts of no whole, such as prices: each rounded alone, all to as many decimals. */
export function writeColumn(
  values: readonly number[],
  unit: OutcomeUnit,
  language: Language,
  kind: 'level' | 'change',
  decimals = decimalsFor(unit, values, language),
): string[] {
  const write = kind === 'change' ? writeChange : writeLevel;
  return values.map((value) => write(value, unit, language, decimals).figure);
}

/** A fraction of the dataset as a percentage with its base: `10.0 % of sales`. */
export function writeShare(fraction: number, base: string, language: Language): string {
  const { text } = writeLevel(fraction * 100, 'percent', language);
  if (base === '') return text;
  return language === 'en' ? `${text} of ${base}` : `${base}的${text}`;
}

/** A probability in percent: below 1 and above 99 the number would claim too much. */
export function writeProbability(fraction: number, language: Language): string {
  const space = language === 'en' ? narrowSpace : '';
  const percent = fraction * 100;
  if (percent < 1) return `<1${space}%`;
  if (percent > 99) return `>99${space}%`;
  return `${writeFigure(percent, { decimals: 0, sign: 'negative' })}${space}%`;
}

function join(figure: string, unit: string, gap: string): Amount {
  return { figure, unit: unit.trim(), text: unit === '' ? figure : figure + gap + unit };
}
