import { z } from 'zod';
import { identity, phasedTiming, regionsSchema, sectorsSchema } from './common.ts';

/** `tariff`: moves τ[o,d] towards a new rate by the ramp; −500 to 1,000 percent. */
export const tariffSchema = z.strictObject({
  kind: z.literal('tariff'),
  ...identity,
  importers: regionsSchema,
  exporters: regionsSchema.optional(),
  sectors: sectorsSchema,
  mode: z.enum(['set', 'add', 'atLeast']).optional(),
  ratePercent: z.number().min(-500).max(1000),
  ...phasedTiming,
});
