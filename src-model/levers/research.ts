import { z } from 'zod';
import { identity, phasedTiming, sectorsSchema } from './common.ts';
import type { LeverEffect } from './leverEffect.ts';

/** `research`: lowers unit cost in China. */
export const researchSchema = z.strictObject({
  kind: z.literal('research'),
  ...identity,
  sectors: sectorsSchema,
  costReductionPercent: z.number().min(0).max(60),
  ...phasedTiming,
});

/** Channel: unit cost in China, rd. */
export const researchEffect: LeverEffect<z.infer<typeof researchSchema>> = {
  onSupply: ({ lever, now }, s, policy) => {
    policy.research[s]! += Math.log(1 - (lever.costReductionPercent / 100) * now.ramp);
  },
};
