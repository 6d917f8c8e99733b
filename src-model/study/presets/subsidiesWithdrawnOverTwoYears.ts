import type { Preset } from './preset.ts';

export const subsidiesWithdrawnOverTwoYears: Preset = {
  id: 'subsidies-withdrawn-over-two-years',
  name: 'Subsidies withdrawn over two years',
  notes:
    'All subsidies go in eight quarters and banks stop rolling over. Asks what consolidation costs before it pays.',
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'subsidyWithdrawal',
      sectors: ['*'],
      withdrawalPercent: 100,
      start: '2027Q1',
      phaseInQuarters: 8,
      hardenBudgets: true,
      recycle: 'none',
    },
  ],
};
