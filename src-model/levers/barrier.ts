import { z } from 'zod';
import { identity, phasedTiming, regionsSchema, sectorsSchema } from './common.ts';

/** `barrier`: the ad valorem equivalent of a non-tariff barrier. */
export const barrierSchema = z.strictObject({
  kind: z.literal('barrier'),
  ...identity,
  importers: regionsSchema,
  exporters: regionsSchema.optional(),
  sectors: sectorsSchema,
  percent: z.number().min(0).max(400),
  ...phasedTiming,
});
