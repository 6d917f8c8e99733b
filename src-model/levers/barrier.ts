import { z } from 'zod';
import { identity, phasedTiming, regionsSchema, sectorsSchema } from './common.ts';
import type { LeverEffect } from './leverEffect.ts';

/** `barrier`: the ad valorem equivalent of a non-tariff barrier. */
export const barrierSchema = z.strictObject({
  kind: z.literal('barrier'),
  ...identity,
  importers: regionsSchema,
  exporters: regionsSchema.optional(),
  sectors: sectorsSchema,
  percent: z.number().min(0).max(400),
  ...phasedTiming,
});

/** Channel: wedges, without revenue. */
export const barrierEffect: LeverEffect<z.infer<typeof barrierSchema>> = {
  onRates: ({ lever, links, now }, s, { R, barrier }) => {
    const at = s * R * R;
    for (let i = 0; i < links.length; i++) barrier[at + links[i]!]! += (lever.percent / 100) * now.ramp;
  },
};
