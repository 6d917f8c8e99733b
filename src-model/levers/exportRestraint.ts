import { z } from 'zod';
import { identity, regionsSchema, sectorsSchema, timing } from './common.ts';

/** `exportRestraint`: a cap on the volume of exports, without ramp; the exporter keeps the rent. */
export const exportRestraintSchema = z.strictObject({
  kind: z.literal('exportRestraint'),
  ...identity,
  destinations: regionsSchema,
  sectors: sectorsSchema,
  capPercentOfBase: z.number().min(1).max(500),
  ...timing,
});
