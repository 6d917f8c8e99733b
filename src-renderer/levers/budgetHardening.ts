import { budgetHardeningSchema } from '../../src-model/levers/budgetHardening.ts';
import { type LeverCard, rangeOf } from './card.ts';

export const budgetHardeningCard: LeverCard<'budgetHardening'> = {
  kind: 'budgetHardening',
  rank: 'more',
  create: ({ start }) => ({
    kind: 'budgetHardening',
    sectors: ['*'],
    percent: 50,
    start,
    phaseInQuarters: 8,
  }),
  main: {
    type: 'number',
    field: 'percent',
    range: rangeOf(budgetHardeningSchema.shape.percent),
    slider: [0, 100],
    step: 1,
    decimals: 1,
    unit: 'percent',
  },
  fields: [{ type: 'sectors' }],
  phased: true,
  neutral: 0,
};
