import { barrierSchema } from '../../src-model/levers/barrier.ts';
import { type LeverCard, rangeOf } from './card.ts';

export const barrierCard: LeverCard<'barrier'> = {
  kind: 'barrier',
  rank: 'more',
  create: ({ regions, start }) => ({
    kind: 'barrier',
    importers: regions('US'),
    exporters: ['CN'],
    sectors: ['*'],
    percent: 20,
    start,
    phaseInQuarters: 0,
  }),
  main: {
    type: 'number',
    field: 'percent',
    range: rangeOf(barrierSchema.shape.percent),
    slider: [0, 100],
    step: 1,
    decimals: 1,
    unit: 'percent',
  },
  fields: [
    { type: 'regions', field: 'importers', china: true },
    { type: 'regions', field: 'exporters', china: true },
    { type: 'sectors' },
  ],
  phased: true,
  neutral: 0,
};
