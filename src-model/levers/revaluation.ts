import { z } from 'zod';
import { identity, phasedTiming } from './common.ts';

/** `revaluation`: e_C = 1 + percent·ramp. */
export const revaluationSchema = z.strictObject({
  kind: z.literal('revaluation'),
  ...identity,
  percent: z.number().min(-50).max(100),
  ...phasedTiming,
});
