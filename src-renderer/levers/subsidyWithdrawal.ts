import { subsidyWithdrawalSchema } from '../../src-model/levers/subsidyWithdrawal.ts';
import { type LeverCard, rangeOf } from './card.ts';

export const subsidyWithdrawalCard: LeverCard<'subsidyWithdrawal'> = {
  kind: 'subsidyWithdrawal',
  rank: 'primary',
  create: ({ start }) => ({
    kind: 'subsidyWithdrawal',
    sectors: ['*'],
    withdrawalPercent: 50,
    start,
    phaseInQuarters: 8,
    hardenBudgets: true,
    recycle: 'none',
  }),
  main: {
    type: 'number',
    field: 'withdrawalPercent',
    range: rangeOf(subsidyWithdrawalSchema.shape.withdrawalPercent),
    slider: [0, 100],
    step: 1,
    decimals: 1,
    unit: 'percent',
  },
  fields: [
    { type: 'sectors' },
    { type: 'choice', field: 'recycle', options: ['none', 'transfers', 'safetyNet'], usual: 'none' },
    { type: 'check', field: 'hardenBudgets', usual: true },
  ],
  phased: true,
  neutral: 0,
};
