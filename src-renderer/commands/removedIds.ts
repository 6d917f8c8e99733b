import type { Draft } from 'immer';
import type { Scenario, Study } from '../../src-model/study/study.ts';

/**
 * Ids that children had removed but that their parent no longer has, after a lever went: a file that kept them
 * would be refused.
 */
export function tidyRemoved(draft: Draft<Study>): void {
  for (const scenario of draft.scenarios) {
    if (!scenario.removed) continue;
    const above = idsOf(draft.scenarios, scenario.basedOn);
    const kept = scenario.removed.filter((id) => above.has(id));
    if (kept.length === scenario.removed.length) continue;
    if (kept.length > 0) scenario.removed = kept;
    else delete scenario.removed;
  }
}

/** Ids of all levers that a scenario shows its children. */
function idsOf(scenarios: readonly Scenario[], id: string | undefined): ReadonlySet<string> {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (!scenario) return new Set();
  const ids = new Set(idsOf(scenarios, scenario.basedOn));
  for (const removed of scenario.removed ?? []) ids.delete(removed);
  for (const lever of scenario.levers) if (lever.id !== undefined) ids.add(lever.id);
  return ids;
}
