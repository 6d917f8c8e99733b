import { z } from 'zod';
import { identity, phasedTiming, sectorsSchema } from './common.ts';

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
