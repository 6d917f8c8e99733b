import { z } from 'zod';
import { idSchema } from '../levers/common.ts';
import { leverSchema } from '../levers/lever.ts';

export const studyFormat = 'overhang.study';
export const studyFormatVersion = 1;

const assumptionKey = z
  .string()
  .regex(/^(\*|[A-Za-z0-9_-]{1,64})\.[A-Za-z0-9]{1,32}$/, 'an assumption such as ev.sigma or *.kappa');

/** One scenario: its own levers and assumptions, on top of those of the scenario it is based on. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  color: z.int().min(0).max(11),
  basedOn: idSchema.optional(),
  note: z.string().max(4000).optional(),
  levers: z.array(leverSchema).max(256),
  removed: z.array(idSchema).max(4096).optional(),
  assumptions: z.record(assumptionKey, z.number()).optional(),
});

/** A study file (`.overhang`): a set of scenarios compared with each other. Unknown top-level keys are kept. */
export const studySchema = z.looseObject({
  format: z.literal(studyFormat),
  formatVersion: z.literal(studyFormatVersion),
  id: z.string().min(1).max(64),
  title: z.string().min(1).max(500),
  notes: z.string().max(100_000).optional(),
  dataset: z.strictObject({ id: z.string().min(1).max(64), version: z.string().min(1).max(64) }),
  horizonQuarters: z.int().min(1).max(120),
  referenceScenario: idSchema,
  scenarios: z.array(scenarioSchema).min(1).max(12),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Study = z.infer<typeof studySchema>;
/** Parameter overrides: `sector.name` or `*.name` → value in the unit of parameters.csv. */
export type Assumptions = Readonly<Record<string, number>>;
