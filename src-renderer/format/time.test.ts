import { describe, expect, it } from 'vitest';
import { sameDay, writeBytes, writeClock, writeDateShort, writeRecent } from './index.ts';

const now = new Date(2026, 10, 25, 14, 32);

describe('when something happened', () => {
  it.each([
    [new Date(2026, 10, 25, 0, 5), 'today 00:05', '今天 00:05'],
    [new Date(2026, 10, 24, 23, 59), '24 Nov 2026', '2026年11月24日'],
    [new Date(2025, 10, 25, 14, 32), '25 Nov 2025', '2025年11月25日'],
    // The clock may be moved back: what lies ahead is told by its date.
    [new Date(2027, 0, 1, 9, 0), '1 Jan 2027', '2027年1月1日'],
  ])('%s', (date, english, chinese) => {
    expect(writeRecent(date, now, 'en')).toBe(english);
    expect(writeRecent(date, now, 'zh-CN')).toBe(chinese);
  });

  it('is told without the year where it is this one', () => {
    expect(writeDateShort(now, 'en', false)).toBe('25 Nov');
    expect(writeDateShort(now, 'zh-CN', false)).toBe('11月25日');
    expect(writeClock(new Date(2026, 0, 1, 7, 3))).toBe('07:03');
    expect(sameDay(now, new Date(2026, 10, 25))).toBe(true);
    expect(sameDay(now, new Date(2026, 10, 26))).toBe(false);
  });
});

it.each([
  [0, '0 kB'],
  [4096, '4 kB'],
  [999_400, '999 kB'],
  [999_960, '1.0 MB'],
  [3_100_000, '3.1 MB'],
  [12_400_000_000, '12.4 GB'],
])('%i bytes read %s', (bytes, text) => {
  expect(writeBytes(bytes).replaceAll('\u202f', ' ')).toBe(text);
});
