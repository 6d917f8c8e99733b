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

/**
 * The words of a study's levers for full-text search, each once: kinds by name, and the sectors, markets and
 * programmes they name. Forty tariffs that repeat each other would make the index slow and say no more.
 */
export function wordsOfLevers(levers: readonly Lever[]): string {
  const words = levers.flatMap((lever) => [
    names[lever.kind],
    ...Object.entries(lever).flatMap(([field, value]) => (notWords.has(field) ? [] : namesIn(value))),
  ]);
  return [...new Set(words)].join('\n');
}

const notWords: ReadonlySet<string> = new Set(['id', 'kind', 'start', 'mode', 'source']);

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
