import { tariffSchema } from '../../src-model/levers/tariff.ts';
import { type LeverCard, rangeOf } from './card.ts';

export const tariffCard: LeverCard<'tariff'> = {
  kind: 'tariff',
  rank: 'primary',
  create: ({ regions, start }) => ({
    kind: 'tariff',
    importers: regions('US'),
    exporters: ['CN'],
    sectors: ['*'],
    mode: 'add',
    ratePercent: 20,
    start,
    phaseInQuarters: 0,
  }),
  main: {
    type: 'number',
    field: 'ratePercent',
    range: rangeOf(tariffSchema.shape.ratePercent),
    slider: [-20, 100],
    step: 1,
    decimals: 1,
    unit: 'percent',
  },
  fields: [
    { type: 'choice', field: 'mode', options: ['set', 'add', 'atLeast'], usual: 'add' },
    { type: 'regions', field: 'importers', china: true },
    { type: 'regions', field: 'exporters', china: true },
    { type: 'sectors' },
  ],
  phased: true,
  neutral: 0,
};
