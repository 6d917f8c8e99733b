import type { Preset } from './preset.ts';

export const consumptionStimulus2PercentOfGdp: Preset = {
  id: 'consumption-stimulus-2-percent-of-gdp',
  name: 'Consumption stimulus, 2 % of GDP',
  notes:
    'Trade-in vouchers, transfers and social insurance for three years. Asks how far buyers can be bought.',
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'consumptionStimulus',
      programme: 'tradeIn',
      percentOfGdp: 0.5,
      start: '2027Q1',
      durationQuarters: 12,
      phaseInQuarters: 4,
    },
    {
      kind: 'consumptionStimulus',
      programme: 'transfers',
      percentOfGdp: 0.75,
      start: '2027Q1',
      durationQuarters: 12,
      phaseInQuarters: 4,
    },
    {
      kind: 'consumptionStimulus',
      programme: 'safetyNet',
      percentOfGdp: 0.75,
      start: '2027Q1',
      durationQuarters: 12,
      phaseInQuarters: 4,
    },
  ],
};
