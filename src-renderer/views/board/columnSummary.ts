import { useTranslation } from 'react-i18next';
import type { BoardData, BoardScenario } from './boardData.ts';

/** What a scenario consists of, in a few words: `Measures in force + 1 tariff`. */
export function useColumnSummary(data: BoardData, { scenario }: BoardScenario): string {
  const { t } = useTranslation();
  const parent = data.study.scenarios.find((candidate) => candidate.id === scenario.basedOn)?.name;
  const { levers } = scenario;
  const own = (): string => {
    const count = levers.length;
    const kinds = new Set(levers.map((lever) => lever.kind));
    const [kind] = kinds;
    if (kinds.size === 1) {
      if (kind === 'tariff') return t('board.summary.tariff', { count });
      if (kind === 'subsidyWithdrawal') return t('board.summary.subsidyWithdrawal', { count });
      if (kind === 'consumptionStimulus') return t('board.summary.consumptionStimulus', { count });
    }
    return t('board.summary.lever', { count });
  };
  const removed = scenario.removed?.length ?? 0;
  const sentence = (): string => {
    if (parent === undefined) {
      if (levers.length === 0) return t('board.summary.none', { year: data.baseYear });
      // A lever with a source is a measure that was taken; others are ideas.
      return levers.every(({ source }) => source !== undefined)
        ? t('board.summary.own', { count: levers.length, year: data.baseYear + 1 })
        : own();
    }
    if (levers.length > 0) return t('board.summary.based', { parent, own: own() });
    if (removed > 0) return t('board.summary.removed', { parent, count: removed });
    return t('board.summary.same', { parent });
  };
  return sentence();
}
