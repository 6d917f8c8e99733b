import { investmentDisciplineSchema } from '../../src-model/levers/investmentDiscipline.ts';
import { type LeverCard, rangeOf } from './card.ts';

export const investmentDisciplineCard: LeverCard<'investmentDiscipline'> = {
  kind: 'investmentDiscipline',
  rank: 'more',
  create: ({ start }) => ({
    kind: 'investmentDiscipline',
    sectors: ['*'],
    percent: 50,
    start,
    phaseInQuarters: 8,
  }),
  main: {
    type: 'number',
    field: 'percent',
    range: rangeOf(investmentDisciplineSchema.shape.percent),
    slider: [-200, 100],
    step: 5,
    decimals: 1,
    unit: 'percent',
  },
  fields: [{ type: 'sectors' }],
  phased: true,
  neutral: 0,
};
