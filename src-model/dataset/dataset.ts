/**
 * A validated dataset: what the CSV files of a dataset folder say, in dataset order, ready for calibration.
 * Indices: `s`, `j` sectors, `o` origin, `d` destination (importer), `k` programme. Money is billion US dollars a year.
 */
export interface Dataset {
  readonly meta: DatasetMeta;
  readonly regions: readonly Region[];
  readonly sectors: readonly Sector[];
  /** Base-year trade at producer prices, `[s][o][d]`, domestic sales on the diagonal. */
  readonly flows: readonly (readonly (readonly number[])[])[];
  /** Ad valorem tariffs in percent, `[s][o][d]`: what importer `d` charges on origin `o`. */
  readonly tariffs: readonly (readonly (readonly number[])[])[];
  /** Annual percent, `[s][d]`. */
  readonly demandGrowth: readonly (readonly number[])[];
  /** Annual percent, `[s][o]`. */
  readonly supplyGrowth: readonly (readonly number[])[];
  /** Every row of parameters.csv; sector is an id or `*`. */
  readonly parameters: readonly Parameter[];
  /** Cost share of input sector `j` in sector `s`: `α`, `[s][j]`. */
  readonly inputCosts: readonly (readonly number[])[];
  /** Share of sector `s`'s domestic sales that goes to using sector `j`: `k`, `[s][j]`. */
  readonly intermediateUse: readonly (readonly number[])[];
  /** Cross-price elasticity of sector `s` to the price of `j`: `x`, `[s][j]`. */
  readonly crossPrice: readonly (readonly number[])[];
  readonly programmes: readonly Programme[];
  /** Part of a programme's spending on final sales of sector `s`: `β`, `[k][s]`. */
  readonly programmeSpending: readonly (readonly number[])[];
  readonly history: readonly HistoryPoint[];
  readonly policyEvents: readonly PolicyEvent[];
  readonly sources: readonly Source[];
  /** SHA-256 (hex) over the canonical content: the dataset's identity. */
  readonly sha256: string;
}

export interface DatasetMeta {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly baseYear: number;
  /** Quarter in which new levers start, `YYYYQn`. */
  readonly policyStart: string;
  readonly gdpChinaUsdBn: number;
  /** χ of the income feedback. */
  readonly incomeFeedback: number;
  readonly currency?: string | undefined;
  readonly notes?: string | undefined;
  readonly gdpSource?: string | undefined;
  readonly exchangeRateCnyPerUsd?: number | undefined;
  readonly licence?: string | undefined;
}

export interface Region {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly members: string;
}

export interface Sector {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly group: 'mining' | 'manufacturing';
  readonly nbsSeries: string;
  readonly unitNote: string;
}

/** A official figure, B published or simple arithmetic on one, C balanced or estimated, D judgement. */
export type Grade = 'A' | 'B' | 'C' | 'D';

export interface Parameter {
  readonly sector: string;
  readonly name: string;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly unit: string;
  readonly sourceId: string;
  readonly grade: Grade;
  readonly note: string;
}

export interface Programme {
  readonly id: 'tradeIn' | 'transfers' | 'safetyNet';
  /** Consumption per yuan spent. */
  readonly mpc: number;
  /** Part of the consumption that is only brought forward (trade-in). */
  readonly pull: number;
  readonly name: string;
  readonly sourceId: string;
  readonly grade: Grade;
}

export interface HistoryPoint {
  readonly quarter: string;
  /** An `nbsSeries` of the sectors, or `industry`, `manufacturing`, `mining`. */
  readonly series: string;
  readonly percent: number;
  readonly sourceId: string;
}

export interface PolicyEvent {
  readonly id: string;
  readonly date: string;
  readonly importers: readonly string[];
  readonly exporters: readonly string[];
  readonly sectors: readonly string[];
  readonly measure: string;
  readonly ratePercent: number;
  readonly mode: 'set' | 'add' | 'atLeast';
  readonly quarter: string;
  readonly title: string;
  readonly sourceId: string;
}

export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly url: string;
  readonly published: string;
  readonly kind: string;
}

/** Index of China in `regions`; validation guarantees that it exists. */
export function chinaIndex(dataset: Dataset): number {
  return dataset.regions.findIndex((region) => region.id === 'CN');
}
