import { z } from 'zod';
import { identity, phasedTiming, sectorsSchema } from './common.ts';
import type { LeverEffect } from './leverEffect.ts';

/** `budgetHardening`: banks and provinces stop rolling over, subsidies stay. */
export const budgetHardeningSchema = z.strictObject({
  kind: z.literal('budgetHardening'),
  ...identity,
  sectors: sectorsSchema,
  percent: z.number().min(0).max(100),
  ...phasedTiming,
});

/** Channel: softness of budgets, so exits, zombies and the weight of interest in investment. */
export const budgetHardeningEffect: LeverEffect<z.infer<typeof budgetHardeningSchema>> = {
  onSupply: ({ lever, now }, s, policy) => {
    policy.hardeningSum[s]! += (lever.percent / 100) * now.ramp;
  },
};
