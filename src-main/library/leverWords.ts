import type { Lever, LeverKind } from '../../src-model/levers/lever.ts';

/** What a user may type to find a study by its levers, in both languages of the interface. */
const names: Readonly<Record<LeverKind, string>> = {
  tariff: 'tariff duty 关税',
  subsidyWithdrawal: 'subsidy withdrawal 补贴退出',
  consumptionStimulus: 'consumption stimulus 消费刺激',
  budgetHardening: 'budget hardening 预算硬化',
  investmentDiscipline: 'investment discipline 投资约束',
  exportRestraint: 'export restraint 出口限制',
  revaluation: 'revaluation exchange rate 汇率升值',
  barrier: 'non-tariff barrier 非关税壁垒',
  relocation: 'relocation of production 产能转移',
  research: 'research innovation 研发创新',
  exportControl: 'export control 出口管制',
  escalation: 'retaliation escalation 贸易报复升级',
};

/** The words of one lever for full-text search: its kind by name, and the sectors, markets and programmes it names. */
export function leverWords(lever: Lever): string {
  const values = Object.entries(lever).flatMap(([field, value]) =>
    field === 'id' || field === 'start' || field === 'kind' ? [] : namesIn(value),
  );
  return [names[lever.kind], ...values].join(' ');
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
