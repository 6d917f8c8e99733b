import { axisAround } from '../charts/axis.ts';
import type { LineChart } from '../charts/description.ts';
import { noDots } from '../charts/live/same.ts';
import { including, rangeShown } from '../views/board/lines.ts';
import type { Outlook } from './outlook.ts';

interface ChartWish {
  readonly outlook: Outlook;
  /** Quarter that the values beside the chart are of. */
  readonly focus: number;
  readonly tickText: (value: number) => string;
  readonly alt: () => string;
}

/** The small chart of a kept study: manufacturing utilization of its scenarios, with the 80 % line. */
export function outlookChart({ outlook, focus, tickText, alt }: ChartWish): LineChart {
  const time = { from: -1, to: outlook.horizon };
  const drawn = outlook.lines.flatMap((line) => (line.values ? [{ ...line, values: line.values }] : []));
  const values = drawn.map((line) => line.values);
  const range = including(rangeShown(values, noDots, time), 80, 80.5);
  return {
    kind: 'line',
    time,
    baseYear: outlook.baseYear,
    axis: axisAround(range, 2),
    tickText,
    ticks: 'left',
    lines: drawn
      .map(({ id, name, color, values }) => ({
        id,
        name,
        ink: { kind: 'scenario', number: color } as const,
        mark: color,
        width: 2,
        values,
        first: 0,
      }))
      .reverse(),
    dots: noDots,
    levels: [{ value: 80 }],
    now: { t: outlook.official },
    focus: { t: focus },
    callouts: [],
    ends: false,
    markerEvery: 12,
    alt,
  };
}
