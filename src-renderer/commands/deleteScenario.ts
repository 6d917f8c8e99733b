import { resolveScenario } from '../../src-model/study/resolveScenario.ts';
import type { Scenario, Study } from '../../src-model/study/study.ts';
import type { Stores } from '../stores/stores.ts';
import { selectScenario } from './board.ts';
import { execute } from './execute.ts';
import { showToast } from './messages.ts';
import { tidyRemoved } from './removedIds.ts';
import { scenarioOf } from './scenarios.ts';

/** A study keeps at least one scenario. */
export const canDelete = (study: Study): boolean => study.scenarios.length > 1;

/**
 * Deletes a scenario. Its children keep what they had: they are put on their own feet with all levers and
 * assumptions they showed. Where it was the reference, the first one left takes its place.
 */
export function deleteScenario(stores: Stores, id: string): void {
  const { study } = stores.study.getState();
  const gone = scenarioOf(study, id);
  if (!gone || !canDelete(study)) return;
  const index = study.scenarios.indexOf(gone);
  const left = study.scenarios.filter((scenario) => scenario !== gone);
  const next = left[Math.min(index, left.length - 1)];
  execute(stores, { key: 'scenarioDeleted', scenario: gone.name }, (draft) => {
    draft.scenarios.splice(index, 1);
    for (const child of study.scenarios.filter((scenario) => scenario.basedOn === id)) {
      const place = draft.scenarios.findIndex((scenario) => scenario.id === child.id);
      draft.scenarios[place] = standalone(study, child);
    }
    if (draft.referenceScenario === id) draft.referenceScenario = draft.scenarios[0]?.id ?? '';
    tidyRemoved(draft);
  });
  if (stores.board.getState().selectedScenario === id && next) selectScenario(stores, next.id);
  showToast(stores, { key: 'scenarioDeleted', params: { name: gone.name }, undoable: true });
}

/** The scenario as a file of its own would say it: no parent, every inherited lever and assumption written out. */
export function standalone(study: Study, scenario: Scenario): Scenario {
  const { basedOn: _parent, removed: _removed, ...own } = scenario;
  const resolved = resolveScenario(study, scenario.id);
  const assumptions = { ...resolved.assumptions };
  return {
    ...own,
    levers: structuredClone(resolved.levers.map((entry) => entry.lever)),
    ...(Object.keys(assumptions).length > 0 ? { assumptions } : {}),
  };
}
