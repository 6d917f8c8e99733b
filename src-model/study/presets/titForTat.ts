import type { Preset } from './preset.ts';

export const titForTat: Preset = {
  id: 'tit-for-tat',
  name: 'Tit for tat',
  notes:
    'The United States adds 20 points, China answers in kind and withholds a tenth of critical inputs, other markets raise duties as Chinese shares rise. Nobody stops first.',
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'tariff',
      importers: ['US'],
      exporters: ['CN'],
      sectors: ['*'],
      mode: 'add',
      ratePercent: 20,
      start: '2027Q1',
      phaseInQuarters: 0,
    },
    {
      kind: 'tariff',
      importers: ['CN'],
      exporters: ['US'],
      sectors: ['*'],
      mode: 'add',
      ratePercent: 20,
      start: '2027Q2',
      phaseInQuarters: 0,
    },
    {
      kind: 'exportControl',
      sectors: ['ev', 'electronics', 'robots-advanced'],
      destinations: ['US'],
      percent: 10,
      start: '2027Q2',
      phaseInQuarters: 0,
    },
    {
      kind: 'escalation',
      importers: ['EU', 'LA', 'RW'],
      sectors: ['ev', 'batteries', 'steel', 'solar'],
      threshold: 0.05,
      response: 0.5,
      capPercent: 40,
      retaliation: 0.3,
      start: '2027Q1',
    },
  ],
};
