/** The figures behind a chart: for readers, the clipboard and files. Numbers keep full precision. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

export interface TableColumn {
  readonly text: string;
  /** Unit of the numbers below; empty for names. */
  readonly unit: string;
  /** Numbers of the model times this are in `unit`: Chinese counts money in tenths of a billion. */
  readonly scale?: number;
  /** How the eye reads a number of this column. */
  readonly write?: (value: number) => string;
}
