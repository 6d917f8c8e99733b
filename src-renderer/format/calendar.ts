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

/** The time of day, local: `14:32`. */
export function writeClock(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A date with the time of day, local: `25 November 2026, 14:32`. */
export function writeMoment(date: Date, language: Language): string {
  const time = writeClock(date);
  return language === 'en' ? `${writeDate(date, language)}, ${time}` : `${writeDate(date, language)} ${time}`;
}

/** A date in a narrow column: `24 Nov 2026`, `2026年11月24日`; without its year `24 Nov`, `11月24日`. */
export function writeDateShort(date: Date, language: Language, year = true): string {
  const [month, day] = [date.getMonth(), date.getDate()];
  if (language === 'zh-CN') return year ? writeDate(date, language) : `${month + 1}月${day}日`;
  const name = months[month]?.slice(0, 3);
  return year ? `${day} ${name} ${date.getFullYear()}` : `${day} ${name}`;
}

/** When something happened, seen from `now`: `today 14:32`, else the date. */
export function writeRecent(date: Date, now: Date, language: Language): string {
  if (!sameDay(date, now)) return writeDateShort(date, language);
  return `${language === 'en' ? 'today' : '今天'} ${writeClock(date)}`;
}

export function sameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
