import { z } from 'zod';
import { identity, phasedTiming, sectorsSchema } from './common.ts';
import type { LeverEffect } from './leverEffect.ts';

/** `subsidyWithdrawal`: s = s0·(1−w), with hard budgets by default and an optional use of the savings. */
export const subsidyWithdrawalSchema = z.strictObject({
  kind: z.literal('subsidyWithdrawal'),
  ...identity,
  sectors: sectorsSchema,
  withdrawalPercent: z.number().min(0).max(100),
  hardenBudgets: z.boolean().optional(),
  recycle: z.enum(['none', 'transfers', 'safetyNet']).optional(),
  ...phasedTiming,
});

/** Channel: supply cost, budgets and investment. The sums are cut at 1 when the quarter's policy is complete. */
export const subsidyWithdrawalEffect: LeverEffect<z.infer<typeof subsidyWithdrawalSchema>> = {
  onSupply: ({ lever, now }, s, policy) => {
    const withdrawn = (lever.withdrawalPercent / 100) * now.ramp;
    policy.withdrawalSum[s]! += withdrawn;
    if (lever.hardenBudgets ?? true) policy.hardeningSum[s]! += withdrawn;
  },
};
