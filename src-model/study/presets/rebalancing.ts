import type { Preset } from './preset.ts';

export const rebalancing: Preset = {
  id: 'rebalancing',
  name: 'Rebalancing',
  notes:
    "Subsidies withdrawn over two years and the savings paid into pensions and health insurance. The paper's own way out.",
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'subsidyWithdrawal',
      sectors: ['*'],
      withdrawalPercent: 100,
      start: '2027Q1',
      phaseInQuarters: 8,
      hardenBudgets: true,
      recycle: 'safetyNet',
    },
  ],
};
