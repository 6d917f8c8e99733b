import type { Preset } from './preset.ts';

export const grandBargain: Preset = {
  id: 'grand-bargain',
  name: 'Grand bargain',
  notes:
    'Tariffs of the United States and the European Union fall by ten points; China cuts subsidies and local projects in the new industries, lets the renminbi rise by ten percent and pays households one percent of GDP. The deal that the paper sketches.',
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'tariff',
      importers: ['US', 'EU'],
      exporters: ['CN'],
      sectors: ['*'],
      mode: 'add',
      ratePercent: -10,
      start: '2027Q1',
      phaseInQuarters: 4,
    },
    {
      kind: 'subsidyWithdrawal',
      sectors: ['ev', 'solar', 'batteries', 'chips'],
      withdrawalPercent: 60,
      start: '2027Q1',
      phaseInQuarters: 8,
      hardenBudgets: true,
      recycle: 'transfers',
    },
    {
      kind: 'investmentDiscipline',
      sectors: ['ev', 'solar', 'batteries', 'chips'],
      percent: 50,
      start: '2027Q1',
      phaseInQuarters: 4,
    },
    { kind: 'revaluation', percent: 10, start: '2027Q1', phaseInQuarters: 8 },
    {
      kind: 'consumptionStimulus',
      programme: 'transfers',
      percentOfGdp: 1,
      start: '2027Q1',
      durationQuarters: 24,
      phaseInQuarters: 4,
    },
  ],
};
