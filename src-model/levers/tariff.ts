import { z } from 'zod';
import { identity, phasedTiming, regionsSchema, sectorsSchema } from './common.ts';
import type { LeverEffect } from './leverEffect.ts';

/** `tariff`: moves τ[o,d] towards a new rate by the ramp; −500 to 1,000 percent. */
export const tariffSchema = z.strictObject({
  kind: z.literal('tariff'),
  ...identity,
  importers: regionsSchema,
  exporters: regionsSchema.optional(),
  sectors: sectorsSchema,
  mode: z.enum(['set', 'add', 'atLeast']).optional(),
  ratePercent: z.number().min(-500).max(1000),
  ...phasedTiming,
});

/** Channel: wedges. Moves the rate that earlier levers left towards its target by the ramp. */
export const tariffEffect: LeverEffect<z.infer<typeof tariffSchema>> = {
  onRates: ({ lever, links, now }, s, { R, tau }) => {
    const rate = lever.ratePercent / 100;
    const mode = lever.mode ?? 'add';
    const at = s * R * R;
    for (let i = 0; i < links.length; i++) {
      const link = at + links[i]!;
      const before = tau[link]!;
      const target = mode === 'set' ? rate : mode === 'add' ? before + rate : Math.max(before, rate);
      tau[link] = before + now.ramp * (target - before);
    }
  },
};
