import { z } from 'zod';
import { identity, regionsSchema, sectorsSchema, timing } from './common.ts';

/** `escalation`: importers answer a rising Chinese market share with duties; China may retaliate. */
export const escalationSchema = z.strictObject({
  kind: z.literal('escalation'),
  ...identity,
  importers: regionsSchema,
  sectors: sectorsSchema,
  threshold: z.number().min(0).max(1),
  response: z.number().min(0).max(5),
  capPercent: z.number().min(0).max(400),
  retaliation: z.number().min(0).max(2),
  ...timing,
});
