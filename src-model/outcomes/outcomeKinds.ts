import type { OutcomeUnit } from './catalogue.ts';

/** Outcomes of one sector without a market (§8), in the order of the result JSON; the index is the block offset. */
export const sectorOutcomes = [
  { outcome: 'utilization', unit: 'percent' },
  { outcome: 'price', unit: 'index' },
  { outcome: 'output', unit: 'index' },
  { outcome: 'capacity', unit: 'index' },
  { outcome: 'zombieShare', unit: 'percent' },
  { outcome: 'margin', unit: 'percent' },
  { outcome: 'unitCost', unit: 'index' },
  { outcome: 'exitRate', unit: 'percentPerQuarter' },
  { outcome: 'startRate', unit: 'percentPerQuarter' },
  { outcome: 'debt', unit: 'quartersOfSales' },
  { outcome: 'operatingSurplus', unit: 'usdBnPerYear' },
] as const satisfies readonly { outcome: string; unit: OutcomeUnit }[];

/** Outcomes of one sector in one market; `china`: the map lists China too. */
export const marketOutcomes = [
  { outcome: 'exports', unit: 'usdBnPerYear', china: false },
  { outcome: 'exportVolume', unit: 'index', china: false },
  { outcome: 'imports', unit: 'usdBnPerYear', china: false },
  { outcome: 'marketShare', unit: 'percent', china: true },
  { outcome: 'foreignOutput', unit: 'index', china: false },
  { outcome: 'foreignPrice', unit: 'index', china: false },
  { outcome: 'buyersPrice', unit: 'index', china: true },
  { outcome: 'tariffRevenue', unit: 'usdBnPerYear', china: true },
  { outcome: 'consumerSurplus', unit: 'usdBnPerYear', china: true },
  { outcome: 'producerSurplus', unit: 'usdBnPerYear', china: false },
] as const satisfies readonly { outcome: string; unit: OutcomeUnit; china: boolean }[];

/** Groups of sectors whose utilization is averaged with `va·k`. */
export const utilizationGroups = ['industry', 'manufacturing', 'mining'] as const;

/** Aggregates over sectors; `markets`: one series a partner. */
export const aggregateOutcomes = [
  { outcome: 'sectorsBelow80', unit: 'count', markets: false },
  { outcome: 'exportsTotal', unit: 'usdBnPerYear', markets: false },
  { outcome: 'importsTotal', unit: 'usdBnPerYear', markets: false },
  { outcome: 'exports', unit: 'usdBnPerYear', markets: true },
  { outcome: 'imports', unit: 'usdBnPerYear', markets: true },
  { outcome: 'goodsBalance', unit: 'usdBnPerYear', markets: true },
  { outcome: 'subsidyBill', unit: 'usdBnPerYear', markets: false },
  { outcome: 'stimulusBill', unit: 'usdBnPerYear', markets: false },
] as const satisfies readonly { outcome: string; unit: OutcomeUnit; markets: boolean }[];

export type SectorOutcome = (typeof sectorOutcomes)[number]['outcome'];
export type MarketOutcome = (typeof marketOutcomes)[number]['outcome'];
export type AggregateOutcome = (typeof aggregateOutcomes)[number]['outcome'];

/** Place of each market outcome among `marketOutcomes`, as constants the compiler can fold. */
export const marketOrder = {
  exports: 0,
  exportVolume: 1,
  imports: 2,
  marketShare: 3,
  foreignOutput: 4,
  foreignPrice: 5,
  buyersPrice: 6,
  tariffRevenue: 7,
  consumerSurplus: 8,
  producerSurplus: 9,
} as const satisfies Record<MarketOutcome, number>;
