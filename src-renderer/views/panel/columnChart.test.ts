import { describe, expect, it } from 'vitest';
import type { Line, LineChart } from '../../charts/description.ts';
import { columnChart, unmarked } from './columnChart.ts';

const line = (id: string, values: readonly number[]): Line => ({
  id,
  name: id,
  ink: { kind: 'scenario', number: 1 },
  mark: 1,
  width: 2,
  values,
  first: 0,
  end: { name: id, value: `${values.at(-1)}` },
});
const group: Line = { ...line('group', [7, 7, 7]), ink: { kind: 'token', token: 'text-3' }, mark: undefined };
const all: LineChart = {
  kind: 'line',
  time: { from: 0, to: 2 },
  baseYear: 2024,
  axis: { min: -10, max: 10, step: 5 },
  tickText: String,
  ticks: 'left',
  lines: [group, line('a', [1, 2, 3]), line('b', [4, 1, 6])],
  dots: [{ t: 1, value: 5 }],
  levels: [{ value: 8, text: 'eighty' }],
  now: { t: 1, text: 'now' },
  focus: { t: 1, text: 'here' },
  callouts: [],
  ends: true,
  markerEvery: 8,
  alt: () => 'all',
};
const wish = {
  line: 'b',
  first: false,
  ghost: [1, 2, 3],
  write: (value: number) => `${value} %`,
  alt: () => 'b',
};

const flat = (values: readonly number[]): LineChart => ({ ...all, lines: [line('b', values)] });

describe('one scenario out of a chart of all', () => {
  it('keeps axis, dots and the lines of no scenario, and puts the reference behind its own line', () => {
    const chart = columnChart(all, wish);
    expect(chart?.lines.map(({ id }) => id)).toEqual(['group', 'reference', 'b']);
    expect(chart?.axis).toBe(all.axis);
    expect(chart?.dots).toBe(all.dots);
    expect(chart?.lines.some(({ end }) => end?.name === 'b')).toBe(false);
  });

  it('letters its value at the focus quarter, clear of its line', () => {
    expect(columnChart(all, wish)?.callouts).toEqual([
      { lineId: 'b', t: 1, value: 1, text: '1 %', side: 'below', toward: 'left' },
    ]);
    expect(columnChart(flat([4, 5, 1]), wish)?.callouts[0]?.side).toBe('above');
  });

  it('letters the value of a level line on the side away from the reference', () => {
    expect(columnChart(flat([2, 2, 2]), { ...wish, ghost: [3, 3, 3] })?.callouts[0]?.side).toBe('below');
    expect(columnChart(flat([2, 2, 2]), { ...wish, ghost: [1, 1, 1] })?.callouts[0]?.side).toBe('above');
  });

  it('letters rules and now in the first column alone', () => {
    expect(columnChart(all, { ...wish, first: true })).toMatchObject({
      levels: [{ text: 'eighty' }],
      now: { text: 'now' },
    });
    const second = columnChart(all, wish);
    expect(second?.levels).toEqual([{ value: 8 }]);
    expect(second?.now).toEqual({ t: 1 });
  });

  it('is none where the scenario has no line', () => {
    expect(columnChart(all, { ...wish, line: 'failed' })).toBeUndefined();
  });

  it('has no mark of the screen in a picture', () => {
    const chart = columnChart(all, wish);
    const still = chart && unmarked(chart);
    expect(still).not.toHaveProperty('focus');
    expect(still?.callouts).toEqual([]);
  });
});
