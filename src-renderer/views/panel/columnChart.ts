import type { Line, LineChart } from '../../charts/description.ts';
import type { BoardScenario } from '../board/boardData.ts';
import { calloutPlace, levelLine } from '../board/calloutPlace.ts';

/** A scenario's own chart; none where it could not be computed. */
export interface ScenarioChart {
  readonly scenario: BoardScenario;
  readonly chart: LineChart | undefined;
}

/** What a chart of one scenario has of its own. */
export interface ColumnWish {
  readonly line: string;
  /** The first column letters what holds for all of them. */
  readonly first: boolean;
  /** The reference in grey behind the line, where the line is another one. */
  readonly ghost?: ArrayLike<number>;
  readonly ghostText?: string;
  /** Words the value that is lettered at the focus quarter. */
  readonly write: (value: number) => string;
  readonly alt: () => string;
}

/**
 * One scenario out of a chart of all: its line over the reference in grey, its value lettered at the focus quarter.
 * Lines of no scenario stay. `undefined` where the chart has no such line.
 */
export function columnChart(all: LineChart, wish: ColumnWish): LineChart | undefined {
  const own = all.lines.find(({ id }) => id === wish.line);
  if (!own) return undefined;
  const { end: _end, ...line } = own;
  const others = all.lines.filter(({ ink }) => ink.kind !== 'scenario');
  const ghost: Line | undefined = wish.ghost && {
    id: 'reference',
    name: wish.ghostText ?? '',
    ink: { kind: 'token', token: 'ghost' },
    mark: undefined,
    width: 1.5,
    values: wish.ghost,
    first: own.first,
    ...(wish.ghostText === undefined ? {} : { besideText: wish.ghostText }),
  };
  const { focus, now } = all;
  const value = focus && own.values[focus.t];
  return {
    ...all,
    lines: [...others, ...(ghost ? [ghost] : []), line],
    levels: wish.first ? all.levels : all.levels.map((level) => ({ value: level.value })),
    ...(now ? { now: wish.first ? now : { t: now.t } } : {}),
    ...(focus ? { focus: { t: focus.t } } : {}),
    callouts:
      focus && value !== undefined
        ? [
            {
              lineId: own.id,
              t: focus.t,
              value,
              text: wish.write(value),
              ...calloutPlace({
                values: own.values,
                t: focus.t,
                last: all.time.to,
                axis: all.axis,
                reference: wish.ghost,
                others: [
                  ...others.map(({ values }) => values),
                  ...all.levels.map((level) => levelLine(level.value, own.values.length)),
                ],
              }),
            },
          ]
        : [],
    ends: false,
    markerEvery: 12,
    alt: wish.alt,
  };
}

/** A quarter that someone marked on the screen means nothing to the reader of a picture. */
export function unmarked(chart: LineChart): LineChart {
  const { focus: _focus, ...still } = chart;
  return { ...still, callouts: [] };
}
