import { describe, expect, it } from 'vitest';
import type { BarChart, FlowChart, HeatMap, LineChart } from '../description.ts';
import { noDots, sameBarChart, sameFlowChart, sameHeatMap, sameLineChart } from './same.ts';

const axis = { min: 70, max: 85, step: 5 };
const values = new Float64Array([74, 75]);
const line: LineChart = {
  kind: 'line',
  time: { from: -7, to: 40 },
  baseYear: 2024,
  axis,
  tickText: String,
  ticks: 'none',
  lines: [
    {
      id: 'a',
      name: 'A',
      ink: { kind: 'scenario', number: 1 },
      mark: 1,
      width: 2,
      values,
      first: 0,
    },
  ],
  dots: noDots,
  levels: [{ value: 80, text: '80 %' }],
  now: { t: 6 },
  focus: { t: 24 },
  callouts: [{ lineId: 'a', t: 24, value: 75, text: '75.0 %', side: 'above', toward: 'right' }],
  ends: false,
  markerEvery: 12,
  alt: () => 'A',
};

describe('descriptions of one picture', () => {
  it('are told from those that draw something else', () => {
    expect(sameLineChart(line, { ...line, alt: () => 'B', levels: [...line.levels] })).toBe(true);
    const [own] = line.lines;
    const others: LineChart[] = [
      { ...line, axis: { ...axis } },
      { ...line, lines: own ? [{ ...own, values: new Float64Array([74, 75]) }] : [] },
      { ...line, lines: own ? [{ ...own, width: 2.5 }] : [] },
      { ...line, focus: { t: 25 } },
      { ...line, dots: [] },
      { ...line, callouts: [] },
      { ...line, tickText: (value) => `${value * 10}` },
      { ...line, time: { from: -7, to: 39 } },
    ];
    for (const other of others) expect(sameLineChart(line, other)).toBe(false);
  });

  it('of heat maps hang on the run, the focus and the measure', () => {
    const map: HeatMap = {
      kind: 'heat',
      measure: 'levels',
      time: line.time,
      baseYear: 2024,
      rows: [{ id: 'coal', label: 'Coal', official: new Map(), officialSeries: 'coal', values }],
      focus: 24,
      alt: () => '',
    };
    expect(sameHeatMap(map, { ...map, rows: map.rows.map((row) => ({ ...row })) })).toBe(true);
    expect(sameHeatMap(map, { ...map, measure: 'changes' })).toBe(false);
    expect(sameHeatMap(map, { ...map, focus: 23 })).toBe(false);
    expect(sameHeatMap(map, { ...map, rows: map.rows.map((row) => ({ ...row, values: [1, 2] })) })).toBe(
      false,
    );
  });

  it('of bars hang on every value', () => {
    const bars: BarChart = {
      kind: 'bars',
      axis,
      rows: [{ id: 'US', label: 'United States' }],
      series: [{ id: 'a', name: 'A', ink: { kind: 'scenario', number: 1 }, values: [3] }],
      reference: [4],
      alt: () => '',
    };
    expect(sameBarChart(bars, { ...bars, reference: [4], alt: () => 'x' })).toBe(true);
    expect(sameBarChart(bars, { ...bars, reference: [5] })).toBe(false);
    const [series] = bars.series;
    expect(sameBarChart(bars, { ...bars, series: series ? [{ ...series, values: [3.1] }] : [] })).toBe(false);
  });

  it('of flows hang on every flow and every text beside it', () => {
    const chart: FlowChart = {
      kind: 'flows',
      sources: [{ id: 'from ev', text: 'Electric vehicles', ink: { kind: 'token', token: 'text-3' } }],
      targets: [{ id: 'to EU', text: 'European Union 12', ink: { kind: 'market', number: 1 } }],
      flows: [{ from: 'from ev', to: 'to EU', value: 12 }],
      alt: () => '',
    };
    expect(sameFlowChart(chart, { ...chart, flows: [...chart.flows], alt: () => 'x' })).toBe(true);
    expect(sameFlowChart(chart, { ...chart, flows: [{ from: 'from ev', to: 'to EU', value: 13 }] })).toBe(
      false,
    );
    expect(
      sameFlowChart(chart, { ...chart, targets: chart.targets.map((one) => ({ ...one, text: '' })) }),
    ).toBe(false);
  });
});
