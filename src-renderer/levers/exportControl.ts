import { exportControlSchema } from '../../src-model/levers/exportControl.ts';
import { type LeverCard, rangeOf } from './card.ts';

export const exportControlCard: LeverCard<'exportControl'> = {
  kind: 'exportControl',
  rank: 'more',
  create: ({ regions, sectors, start }) => ({
    kind: 'exportControl',
    sectors: sectors('ev', 'electronics', 'robots-advanced'),
    destinations: regions('US'),
    percent: 10,
    start,
    phaseInQuarters: 0,
  }),
  main: {
    type: 'number',
    field: 'percent',
    range: rangeOf(exportControlSchema.shape.percent),
    slider: [0, 95],
    step: 1,
    decimals: 1,
    unit: 'percent',
  },
  fields: [{ type: 'regions', field: 'destinations', china: false }, { type: 'sectors' }],
  phased: true,
  neutral: 0,
};
