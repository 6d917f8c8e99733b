import { writeFigure } from './figures.ts';
import type { Language } from './language.ts';

/** `71.5–77.1`: from low to high in one unit, which stands in the head. Negative levels take the worded form. */
export function writeRange(low: number, high: number, decimals: number, language: Language): string {
  const style = { decimals, sign: 'negative' } as const;
  const between = low < 0 || high < 0 ? worded(language) : '–';
  return writeFigure(low, style) + between + writeFigure(high, style);
}

/** `−0.5 to −0.3`: a range of differences, whose signs would drown in a dash. */
export function writeChangeRange(low: number, high: number, decimals: number, language: Language): string {
  const style = { decimals, sign: 'always' } as const;
  return writeFigure(low, style) + worded(language) + writeFigure(high, style);
}

function worded(language: Language): string {
  return language === 'en' ? ' to ' : ' 至 ';
}
