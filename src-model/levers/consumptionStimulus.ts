import { z } from 'zod';
import { identity, phasedTiming } from './common.ts';
import type { LeverEffect } from './leverEffect.ts';

/** `consumptionStimulus`: a programme spends a percentage of GDP while it lasts. */
export const consumptionStimulusSchema = z.strictObject({
  kind: z.literal('consumptionStimulus'),
  ...identity,
  programme: z.enum(['tradeIn', 'transfers', 'safetyNet']),
  percentOfGdp: z.number().min(0).max(10),
  durationQuarters: z.int().min(1).max(400),
  ...phasedTiming,
});

/** Channel: Chinese final demand, through its programme (§6). */
export const consumptionStimulusEffect: LeverEffect<z.infer<typeof consumptionStimulusSchema>> = {
  onEconomy: ({ lever, programme, now }, policy) => {
    policy.spending[programme]! += (lever.percentOfGdp / 100) * now.ramp;
  },
};
