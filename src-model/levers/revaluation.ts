import { z } from 'zod';
import { identity, phasedTiming } from './common.ts';
import type { LeverEffect } from './leverEffect.ts';

/** `revaluation`: e_C = 1 + percent·ramp. */
export const revaluationSchema = z.strictObject({
  kind: z.literal('revaluation'),
  ...identity,
  percent: z.number().min(-50).max(100),
  ...phasedTiming,
});

/** Channel: wedges of everything China sells and buys; two revaluations multiply. */
export const revaluationEffect: LeverEffect<z.infer<typeof revaluationSchema>> = {
  onEconomy: ({ lever, now }, policy) => {
    policy.economy.exchangeRate *= 1 + (lever.percent / 100) * now.ramp;
  },
};
