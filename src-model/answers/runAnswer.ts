import { z } from 'zod';
import type { OutcomeUnit } from '../outcomes/catalogue.ts';
import {
  aggregateOutcomes,
  marketOutcomes,
  sectorOutcomes,
  utilizationGroups,
} from '../outcomes/outcomeKinds.ts';
import { unitInWords } from './units.ts';

export const quarterOfRun = z.string().regex(/^\d{4}Q[0-4]$/, 'a quarter such as 2030Q4');

/** One number a quarter; index 0 is the base quarter. */
const series = (unit: OutcomeUnit) => z.array(z.number()).describe(unitInWords(unit));

/** A series a market, markets in dataset order. */
const byMarket = (unit: OutcomeUnit, china: boolean) =>
  z
    .record(z.string(), z.array(z.number()))
    .describe(`${unitInWords(unit)}; by market${china ? '' : ' without China'}`);

const sectorSchema = z.strictObject({
  ...Object.fromEntries(sectorOutcomes.map(({ outcome, unit }) => [outcome, series(unit)])),
  ...Object.fromEntries(marketOutcomes.map(({ outcome, unit, china }) => [outcome, byMarket(unit, china)])),
});

const aggregatesSchema = z.strictObject({
  // A group that has no sectors in the dataset has no average.
  utilization: z.strictObject(
    Object.fromEntries(utilizationGroups.map((group) => [group, series('percent').optional()])),
  ),
  ...Object.fromEntries(
    aggregateOutcomes.map(({ outcome, unit, markets }) => [
      outcome,
      markets ? byMarket(unit, false) : series(unit),
    ]),
  ),
});

/** What `run` answers in JSON. The outcomes are those of the catalogue. */
export const runAnswerSchema = z.strictObject({
  model: z.string().describe('version of the model'),
  dataset: z.strictObject({
    id: z.string(),
    version: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  quarters: z.array(quarterOfRun).describe('the first is the base quarter, YYYYQ0'),
  scenarios: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      solver: z.strictObject({
        iterations: z.int().min(0).describe('evaluations over all sectors and quarters'),
        maxResidual: z.number().min(0).describe('largest excess supply left, in logs'),
      }),
      sectors: z.record(z.string(), sectorSchema),
      aggregates: aggregatesSchema,
    }),
  ),
});

export type RunAnswer = z.infer<typeof runAnswerSchema>;
