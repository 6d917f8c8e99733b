import { z } from 'zod';
import { identity, phasedTiming, regionsSchema, sectorsSchema } from './common.ts';

/** `exportControl`: China withholds critical inputs from producers abroad. */
export const exportControlSchema = z.strictObject({
  kind: z.literal('exportControl'),
  ...identity,
  sectors: sectorsSchema,
  destinations: regionsSchema,
  percent: z.number().min(0).max(95),
  ...phasedTiming,
});
