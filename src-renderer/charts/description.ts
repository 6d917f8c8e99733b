import type { Axis } from './axis.ts';
import type { InkToken } from './palette.ts';
import type { TimeAxis } from './time.ts';

/**
 * What a chart shows, as plain data. Renderers turn it into pixels; they never meet, and no view draws.
 * Texts are final: worded and formatted by the view.
 */
export type ChartDescription = LineChart | BarChart | HeatMap | FlowChart;

/** Colour by what it stands for. */
export type Ink =
  | { readonly kind: 'scenario'; readonly number: number }
  | { readonly kind: 'market'; readonly number: number }
  | { readonly kind: 'token'; readonly token: InkToken };

export interface LineEnd {
  readonly name: string;
  readonly value?: string;
}

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly ink: Ink;
  /** Dash and marker of this palette number; `undefined` draws a solid line without markers. */
  readonly mark: number | undefined;
  readonly dash?: readonly number[];
  readonly width: number;
  /** Values of a run: the base quarter, then quarter 1, 2, …; `first` is the index of the first one drawn. */
  readonly values: ArrayLike<number>;
  readonly first: number;
  /** Name and last value, written at the line's right end; where there is no room the name is cut, never the value. */
  readonly end?: LineEnd;
  /** A word above the line at the right end, inside the plot. */
  readonly besideText?: string;
  /** Filled down to the line before it in the list (or to 0 for the first): layers of a stack. */
  readonly filled?: boolean;
}

/** Published values, never joined. */
export interface Dot {
  readonly t: number;
  readonly value: number;
}

/** A horizontal rule across the plot: the 80 % line, or 0. */
export interface Level {
  readonly value: number;
  readonly text?: string;
}

/** A value lettered beside its point. */
export interface Callout {
  readonly lineId: string;
  readonly t: number;
  readonly value: number;
  readonly text: string;
  /** Where beside the point the text stands, so that it crosses no other line; by need on the other side of it. */
  readonly side: 'above' | 'below';
  readonly toward: 'left' | 'right';
}

export interface LineChart {
  readonly kind: 'line';
  readonly time: TimeAxis;
  readonly baseYear: number;
  readonly axis: Axis;
  /** Labels of the axis by value; drawn by the gutter, or left of the plot where `ticks` says so. */
  readonly tickText: (value: number) => string;
  readonly ticks: 'none' | 'left' | 'inside';
  readonly lines: readonly Line[];
  readonly dots: readonly Dot[];
  readonly levels: readonly Level[];
  /** Right end of the last published quarter, with its text. */
  readonly now?: { readonly t: number; readonly text?: string };
  readonly focus?: { readonly t: number; readonly text?: string };
  readonly callouts: readonly Callout[];
  /** Room for names at the line ends. */
  readonly ends: boolean;
  /** A marker every so many quarters. */
  readonly markerEvery: number;
  /** The chart in a sentence or two. Made on demand: nobody can read it sixty times a second. */
  readonly alt: () => string;
}

export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly highlighted?: boolean;
}

export interface BarSeries {
  readonly id: string;
  readonly name: string;
  readonly ink: Ink;
  readonly values: readonly number[];
}

/** Horizontal bars from 0, one row a category, several series a row where scenarios share a chart. */
export interface BarChart {
  readonly kind: 'bars';
  readonly axis: Axis;
  readonly rows: readonly BarRow[];
  readonly series: readonly BarSeries[];
  /** Value of the reference a row: a mark across the bar. */
  readonly reference?: readonly number[];
  /** The chart in a sentence or two. Made on demand: nobody can read it sixty times a second. */
  readonly alt: () => string;
}

export interface HeatRow {
  readonly id: string;
  readonly label: string;
  /** Official rates by calendar quarter; rows of one published series share it. */
  readonly official: ReadonlyMap<number, number>;
  readonly officialSeries: string;
  /** Values of the run: base quarter first. `undefined` where they could not be computed. */
  readonly values: ArrayLike<number> | undefined;
}

/** Sectors by quarters. `levels` diverge at 80 %, `changes` at 0. */
export interface HeatMap {
  readonly kind: 'heat';
  readonly measure: 'levels' | 'changes';
  readonly time: TimeAxis;
  readonly baseYear: number;
  readonly rows: readonly HeatRow[];
  readonly now?: number;
  readonly focus?: number;
  /** The chart in a sentence or two. Made on demand: nobody can read it sixty times a second. */
  readonly alt: () => string;
}

/** An end of a flow with what is lettered beside it. */
export interface FlowNode {
  readonly id: string;
  readonly text: string;
  readonly ink: Ink;
}

/** Flows from the nodes at the left to those at the right: bands as wide as the flow, coloured by where they end. */
export interface FlowChart {
  readonly kind: 'flows';
  /** From top to bottom; ids of the two sides differ. */
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  readonly flows: readonly Flow[];
  /** The chart in a sentence or two. Made on demand: nobody can read it sixty times a second. */
  readonly alt: () => string;
}

export interface Flow {
  readonly from: string;
  readonly to: string;
  /** Not negative. */
  readonly value: number;
}
