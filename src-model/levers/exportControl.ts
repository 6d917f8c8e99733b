import { z } from 'zod';
import { identity, phasedTiming, regionsSchema, sectorsSchema } from './common.ts';
import type { LeverEffect } from './leverEffect.ts';

/** `exportControl`: China withholds critical inputs from producers abroad. */
export const exportControlSchema = z.strictObject({
  kind: z.literal('exportControl'),
  ...identity,
  sectors: sectorsSchema,
  destinations: regionsSchema,
  percent: z.number().min(0).max(95),
  ...phasedTiming,
});

/** Channel: supply abroad, gx. */
export const exportControlEffect: LeverEffect<z.infer<typeof exportControlSchema>> = {
  onSupply: ({ lever, markets, now }, s, { R, foreignInputs }) => {
    for (let i = 0; i < markets.length; i++)
      foreignInputs[s * R + markets[i]!]! *= 1 - (lever.percent / 100) * now.ramp;
  },
};
