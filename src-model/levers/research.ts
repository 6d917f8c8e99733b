import { z } from 'zod';
import { identity, phasedTiming, sectorsSchema } from './common.ts';

/** `research`: lowers unit cost in China. */
export const researchSchema = z.strictObject({
  kind: z.literal('research'),
  ...identity,
  sectors: sectorsSchema,
  costReductionPercent: z.number().min(0).max(60),
  ...phasedTiming,
});
