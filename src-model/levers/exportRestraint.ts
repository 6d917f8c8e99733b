import { z } from 'zod';
import { identity, regionsSchema, sectorsSchema, timing } from './common.ts';
import type { LeverEffect } from './leverEffect.ts';

/** `exportRestraint`: a cap on the volume of exports, without ramp; the exporter keeps the rent. */
export const exportRestraintSchema = z.strictObject({
  kind: z.literal('exportRestraint'),
  ...identity,
  destinations: regionsSchema,
  sectors: sectorsSchema,
  capPercentOfBase: z.number().min(1).max(500),
  ...timing,
});

/** Channel: a cap on China's volume in a market; of two caps on one flow the smaller binds. */
export const exportRestraintEffect: LeverEffect<z.infer<typeof exportRestraintSchema>> = {
  onSupply: ({ lever, markets }, s, { R, cap, caps }) => {
    for (let i = 0; i < markets.length; i++) {
      const at = s * R + markets[i]!;
      cap[at] = Math.min(cap[at]!, lever.capPercentOfBase / 100);
      caps[s] = 1;
    }
  },
};
