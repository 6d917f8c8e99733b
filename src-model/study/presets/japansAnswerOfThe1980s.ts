import type { Preset } from './preset.ts';

export const japansAnswerOfThe1980s: Preset = {
  id: 'japans-answer-of-the-1980s',
  name: "Japan's answer of the 1980s",
  notes:
    'Voluntary restraint on cars and steel to two markets, plants in Europe, more research. Options that Chinese scholars have weighed since 2018.',
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'exportRestraint',
      destinations: ['US', 'EU'],
      sectors: ['ev', 'steel'],
      capPercentOfBase: 150,
      start: '2027Q1',
    },
    {
      kind: 'relocation',
      sectors: ['ev', 'batteries'],
      destination: 'EU',
      percent: 10,
      start: '2027Q1',
      phaseInQuarters: 12,
    },
    {
      kind: 'research',
      sectors: ['ev', 'robots-advanced', 'chips-advanced'],
      costReductionPercent: 5,
      start: '2027Q1',
      phaseInQuarters: 16,
    },
  ],
};
