/**
 * Time of charts, in calendar quarters `t`: 1 is the first quarter after the base year, 0 the last one in it,
 * negative numbers lie before. A quarter's value sits at its middle, `x = t`; it covers `t − 0.5` to `t + 0.5`.
 */
export interface TimeAxis {
  /** First and last quarter shown, both included. */
  readonly from: number;
  readonly to: number;
}

/** Where a value of a run's series stands: the base quarter, an average of four, in the middle of its year. */
export function timeOfIndex(index: number): number {
  return index === 0 ? -1.5 : index;
}

/** Name of calendar quarter `t`, such as `2023Q1` for −7 at base year 2024. */
export function calendarQuarter(t: number, baseYear: number): string {
  const ordinal = (baseYear + 1) * 4 + t - 1;
  return `${Math.floor(ordinal / 4)}Q${(((ordinal % 4) + 4) % 4) + 1}`;
}

/** Calendar quarter `t` of a name such as `2026Q2`. */
export function calendarIndex(quarter: string, baseYear: number): number {
  return (Number(quarter.slice(0, 4)) - baseYear - 1) * 4 + Number(quarter.slice(5));
}

export interface YearMark {
  readonly year: number;
  /** Left edge of the year's first quarter. */
  readonly start: number;
  readonly labelled: boolean;
}

/** Years of an axis `width` pixels wide: a rule at each, a label at every first, second, third, fifth or tenth. */
export function yearMarks(time: TimeAxis, baseYear: number, width: number): YearMark[] {
  const perYear = (width / (time.to - time.from + 1)) * 4;
  const every = [1, 2, 3, 5].find((step) => step * perYear >= 62) ?? 10;
  const marks: YearMark[] = [];
  const firstYear = baseYear + 1 + Math.ceil((time.from - 1) / 4);
  for (let year = firstYear; ; year += 1) {
    const start = (year - baseYear - 1) * 4 + 0.5;
    if (start + 0.5 > time.to) break;
    marks.push({ year, start, labelled: (year - firstYear) % every === 0 });
  }
  return marks;
}
