import { z } from 'zod';
import { identity, phasedTiming, sectorsSchema } from './common.ts';

/** `budgetHardening`: banks and provinces stop rolling over, subsidies stay. */
export const budgetHardeningSchema = z.strictObject({
  kind: z.literal('budgetHardening'),
  ...identity,
  sectors: sectorsSchema,
  percent: z.number().min(0).max(100),
  ...phasedTiming,
});
