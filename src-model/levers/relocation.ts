import { z } from 'zod';
import { identity, phasedTiming, sectorsSchema } from './common.ts';

/** `relocation`: part of Chinese capacity moves to a destination and does not come back. */
export const relocationSchema = z.strictObject({
  kind: z.literal('relocation'),
  ...identity,
  sectors: sectorsSchema,
  destination: z.string().min(1).max(64),
  percent: z.number().min(0).max(90),
  ...phasedTiming,
});
