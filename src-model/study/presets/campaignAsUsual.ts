import type { Preset } from './preset.ts';

export const campaignAsUsual: Preset = {
  id: 'campaign-as-usual',
  name: 'Campaign as usual',
  notes:
    'Provinces pile into robots, chips and batteries until the end of 2031. The next cycle, as the paper fears.',
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'investmentDiscipline',
      sectors: ['robots', 'robots-advanced', 'chips', 'chips-advanced', 'batteries'],
      percent: -150,
      start: '2027Q1',
      phaseInQuarters: 4,
      end: '2031Q4',
    },
  ],
};
