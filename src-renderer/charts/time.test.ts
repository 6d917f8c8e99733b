import { describe, expect, it } from 'vitest';
import { calendarIndex, calendarQuarter, timeOfIndex, yearMarks } from './time.ts';

describe('chart time', () => {
  it('counts calendar quarters from the base year', () => {
    expect(calendarQuarter(1, 2024)).toBe('2025Q1');
    expect(calendarQuarter(0, 2024)).toBe('2024Q4');
    expect(calendarQuarter(-7, 2024)).toBe('2023Q1');
    expect(calendarIndex('2030Q4', 2024)).toBe(24);
    for (const t of [-33, -4, -3, 0, 7, 40]) expect(calendarIndex(calendarQuarter(t, 2024), 2024)).toBe(t);
  });

  it('puts the base quarter, an average, into the middle of its year', () => {
    expect(timeOfIndex(0)).toBe((calendarIndex('2024Q2', 2024) + calendarIndex('2024Q3', 2024)) / 2);
    expect(timeOfIndex(3)).toBe(3);
  });

  it('labels every third year in a narrow column and every second in a wide one', () => {
    const labels = (width: number) =>
      yearMarks({ from: -7, to: 40 }, 2024, width)
        .filter((mark) => mark.labelled)
        .map((mark) => mark.year);
    expect(labels(288)).toEqual([2023, 2026, 2029, 2032]);
    expect(labels(477)).toEqual([2023, 2025, 2027, 2029, 2031, 2033]);
  });

  it('starts a year at the left edge of its first quarter', () => {
    const [first] = yearMarks({ from: -7, to: 40 }, 2024, 288);
    expect(first).toEqual({ year: 2023, start: -7.5, labelled: true });
    expect(yearMarks({ from: -6, to: 2 }, 2024, 288)[0]?.year).toBe(2024);
  });
});
