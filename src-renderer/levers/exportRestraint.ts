import { exportRestraintSchema } from '../../src-model/levers/exportRestraint.ts';
import { type LeverCard, rangeOf } from './card.ts';

export const exportRestraintCard: LeverCard<'exportRestraint'> = {
  kind: 'exportRestraint',
  rank: 'more',
  create: ({ regions, sectors, start }) => ({
    kind: 'exportRestraint',
    destinations: regions('US', 'EU'),
    sectors: sectors('ev', 'steel'),
    capPercentOfBase: 150,
    start,
  }),
  main: {
    type: 'number',
    field: 'capPercentOfBase',
    range: rangeOf(exportRestraintSchema.shape.capPercentOfBase),
    slider: [1, 300],
    step: 1,
    decimals: 1,
    unit: 'percentOfBase',
  },
  fields: [{ type: 'regions', field: 'destinations', china: false }, { type: 'sectors' }],
  phased: false,
  neutral: 500,
};
