import type { BarChart, FlowChart, HeatMap, Ink, LineChart } from '../description.ts';

/** The chart of an exported figure: one chart, or one a scenario side by side. */
export type FigureBody =
  | { readonly kind: 'line'; readonly chart: LineChart; readonly legend: readonly LegendEntry[] }
  | {
      readonly kind: 'facets';
      readonly facets: readonly Facet[];
      readonly labels: readonly string[];
      readonly legend?: readonly LegendEntry[];
    };

export interface LegendEntry {
  readonly text: string;
  readonly swatch: Swatch;
}

export type Swatch =
  | { readonly kind: 'scenario'; readonly number: number }
  | { readonly kind: 'block'; readonly ink: Ink }
  | { readonly kind: 'dot' }
  /** A plain line, solid or dashed. */
  | { readonly kind: 'line'; readonly dash: readonly number[] }
  /** The mark of the reference across a bar. */
  | { readonly kind: 'mark' };

/** One column of a figure of several, headed by its scenario. */
export interface Facet {
  readonly name: string;
  readonly color: number;
  readonly chart: BarChart | FlowChart | HeatMap | LineChart;
  /** Figures beside the bars: level and change a row. */
  readonly figures?: readonly { readonly level: string; readonly change: string }[];
}

/** A figure as it leaves the program (visual design, §11). Texts are final. */
export interface Figure {
  readonly title: string;
  readonly subtitle: string;
  readonly body: FigureBody;
  readonly note: string;
  readonly source: string;
  readonly provenance: { readonly left: string; readonly right: string };
}
