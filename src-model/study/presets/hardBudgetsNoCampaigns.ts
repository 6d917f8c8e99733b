import type { Preset } from './preset.ts';

export const hardBudgetsNoCampaigns: Preset = {
  id: 'hard-budgets-no-campaigns',
  name: 'Hard budgets, no campaigns',
  notes:
    'Banks and provinces stop rolling over and stop duplicating projects, subsidies stay. The institutional cure without the fiscal one.',
  basedOn: 'measures-in-force',
  levers: [
    { kind: 'budgetHardening', sectors: ['*'], percent: 100, start: '2027Q1', phaseInQuarters: 8 },
    { kind: 'investmentDiscipline', sectors: ['*'], percent: 50, start: '2027Q1', phaseInQuarters: 8 },
  ],
};
