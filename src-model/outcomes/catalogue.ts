/** Units of outcomes; the format module words them. */
export type OutcomeUnit =
  | 'percent'
  | 'percentPerQuarter'
  | 'index'
  | 'usdBnPerYear'
  | 'count'
  | 'quartersOfSales';

/** One series of a run: its path in the result JSON, its unit and where it stands in the run's buffer. */
export interface OutcomeSeries {
  readonly path: string;
  readonly unit: OutcomeUnit;
  /** The outcome's key without sector and market, such as `utilization`, `exports`, `exportsTotal`. */
  readonly outcome: string;
  readonly sector: string | undefined;
  readonly market: string | undefined;
  /** Where the outcome stands among the `blocks` numbers of each quarter in a run's buffer. */
  readonly block: number;
}

/** All outcomes of a dataset, in the order of the result JSON. */
export interface OutcomeCatalogue {
  readonly series: readonly OutcomeSeries[];
  readonly byPath: ReadonlyMap<string, OutcomeSeries>;
  /** Number of blocks in a buffer; some may belong to no path. */
  readonly blocks: number;
}
