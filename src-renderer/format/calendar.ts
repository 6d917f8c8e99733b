import type { Language } from './language.ts';

/**
 * A quarter in running text: `2030Q4`, in Chinese `2030年4季度`. The base quarter `2024Q0`, an average, is the
 * year alone.
 */
export function writeQuarter(quarter: string, language: Language): string {
  const year = quarter.slice(0, 4);
  const number = quarter.slice(5);
  if (number === '0') return language === 'en' ? year : `${year}年`;
  return language === 'en' ? quarter : `${year}年${number}季度`;
}

/** A quarter on axes and in narrow heads: `2030Q4` in every language. */
export function writeQuarterShort(quarter: string): string {
  return quarter.endsWith('Q0') ? quarter.slice(0, 4) : quarter;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `25 November 2026`, `2026年11月25日`, in local time. */
export function writeDate(date: Date, language: Language): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return language === 'en' ? `${day} ${months[month]} ${year}` : `${year}年${month + 1}月${day}日`;
}

/** A date with the time of day, local: `25 November 2026, 14:32`. */
export function writeMoment(date: Date, language: Language): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return language === 'en' ? `${writeDate(date, language)}, ${time}` : `${writeDate(date, language)} ${time}`;
}
