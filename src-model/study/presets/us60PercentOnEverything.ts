import type { Preset } from './preset.ts';

export const us60PercentOnEverything: Preset = {
  id: 'us-60-percent-on-everything',
  name: 'US 60 % on everything',
  notes:
    'The threat of at least 60 percent on all Chinese goods, carried out at the start of 2027 on top of the measures in force. Asks what the largest market can do alone.',
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'tariff',
      importers: ['US'],
      exporters: ['CN'],
      sectors: ['*'],
      mode: 'atLeast',
      ratePercent: 60,
      start: '2027Q1',
      phaseInQuarters: 2,
    },
  ],
};
