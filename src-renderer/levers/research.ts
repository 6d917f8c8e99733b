import { researchSchema } from '../../src-model/levers/research.ts';
import { type LeverCard, rangeOf } from './card.ts';

export const researchCard: LeverCard<'research'> = {
  kind: 'research',
  rank: 'more',
  create: ({ start }) => ({
    kind: 'research',
    sectors: ['*'],
    costReductionPercent: 5,
    start,
    phaseInQuarters: 16,
  }),
  main: {
    type: 'number',
    field: 'costReductionPercent',
    range: rangeOf(researchSchema.shape.costReductionPercent),
    slider: [0, 60],
    step: 1,
    decimals: 1,
    unit: 'percent',
  },
  fields: [{ type: 'sectors' }],
  phased: true,
  neutral: 0,
};
