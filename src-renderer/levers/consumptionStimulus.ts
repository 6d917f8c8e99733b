import { consumptionStimulusSchema } from '../../src-model/levers/consumptionStimulus.ts';
import { type LeverCard, rangeOf } from './card.ts';

export const consumptionStimulusCard: LeverCard<'consumptionStimulus'> = {
  kind: 'consumptionStimulus',
  rank: 'primary',
  create: ({ start }) => ({
    kind: 'consumptionStimulus',
    programme: 'transfers',
    percentOfGdp: 1,
    start,
    durationQuarters: 12,
    phaseInQuarters: 4,
  }),
  main: {
    type: 'number',
    field: 'percentOfGdp',
    range: rangeOf(consumptionStimulusSchema.shape.percentOfGdp),
    slider: [0, 5],
    step: 0.05,
    decimals: 2,
    unit: 'percentOfGdp',
  },
  fields: [
    {
      type: 'duration',
      field: 'durationQuarters',
      range: rangeOf(consumptionStimulusSchema.shape.durationQuarters),
    },
    {
      type: 'choice',
      field: 'programme',
      options: ['tradeIn', 'transfers', 'safetyNet'],
      usual: 'transfers',
    },
  ],
  phased: true,
  neutral: 0,
};
