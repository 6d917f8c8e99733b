import { z } from 'zod';
import { identity, phasedTiming, sectorsSchema } from './common.ts';

/** `investmentDiscipline`: fewer duplicate local projects; below 0 a new campaign. */
export const investmentDisciplineSchema = z.strictObject({
  kind: z.literal('investmentDiscipline'),
  ...identity,
  sectors: sectorsSchema,
  percent: z.number().min(-200).max(100),
  ...phasedTiming,
});
