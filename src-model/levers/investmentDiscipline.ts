import { z } from 'zod';
import { identity, phasedTiming, sectorsSchema } from './common.ts';
import type { LeverEffect } from './leverEffect.ts';

/** `investmentDiscipline`: fewer duplicate local projects; below 0 a new campaign. */
export const investmentDisciplineSchema = z.strictObject({
  kind: z.literal('investmentDiscipline'),
  ...identity,
  sectors: sectorsSchema,
  percent: z.number().min(-200).max(100),
  ...phasedTiming,
});

/** Channel: the policy push of investment, ψ. */
export const investmentDisciplineEffect: LeverEffect<z.infer<typeof investmentDisciplineSchema>> = {
  onSupply: ({ lever, now }, s, policy) => {
    policy.disciplineSum[s]! += (lever.percent / 100) * now.ramp;
  },
};
