import { revaluationSchema } from '../../src-model/levers/revaluation.ts';
import { type LeverCard, rangeOf } from './card.ts';

export const revaluationCard: LeverCard<'revaluation'> = {
  kind: 'revaluation',
  rank: 'more',
  create: ({ start }) => ({ kind: 'revaluation', percent: 10, start, phaseInQuarters: 8 }),
  main: {
    type: 'number',
    field: 'percent',
    range: rangeOf(revaluationSchema.shape.percent),
    slider: [-20, 40],
    step: 1,
    decimals: 1,
    unit: 'percent',
  },
  fields: [],
  phased: true,
  neutral: 0,
};
