import type { Scenario, Study } from '../../src-model/study/study.ts';
import type { Stores } from '../stores/stores.ts';
import { selectScenario } from './board.ts';
import { execute } from './execute.ts';
import { freeColour, freeId, freeName } from './identifiers.ts';
import { hasRoom } from './scenarios.ts';

/** The scenario a preset is about: its last one; those before it are what it is based on. */
export const presetScenario = (preset: Study): Scenario | undefined => preset.scenarios.at(-1);

/**
 * Adds the scenario of a preset. A parent that is in the study already with the same content is reused;
 * otherwise the parent comes along. Ids that are taken are renamed.
 */
export function addPreset(stores: Stores, preset: Study): void {
  const { study } = stores.study.getState();
  const wanted = presetScenario(preset);
  if (!wanted) return;
  const added = withParents(study, preset, wanted);
  if (!hasRoom(study, added.scenarios.length)) return;
  execute(stores, { key: 'scenarioFromPreset', scenario: wanted.name }, (draft) => {
    draft.scenarios.push(...added.scenarios);
  });
  selectScenario(stores, added.id);
}

interface Added {
  /** Id under which the wanted scenario now stands in the study. */
  readonly id: string;
  readonly scenarios: readonly Scenario[];
}

/** How many scenarios a preset would add: those of its chain that are not there already. */
export function newScenarios(study: Study, preset: Study): number {
  const wanted = presetScenario(preset);
  return wanted ? withParents(study, preset, wanted).scenarios.length : 0;
}

function withParents(study: Study, preset: Study, wanted: Scenario): Added {
  const parent = preset.scenarios.find((scenario) => scenario.id === wanted.basedOn);
  const above = parent ? reused(study, preset, parent) : undefined;
  const present = [...study.scenarios, ...(above?.scenarios ?? [])];
  const taken = new Set(present.map((scenario) => scenario.id));
  const id = taken.has(wanted.id) ? freeId(wanted.id.slice(0, 58), taken) : wanted.id;
  const made: Scenario = {
    ...structuredClone(wanted),
    id,
    name: freeName(wanted.name, present),
    color: freeColour(present),
    ...(above ? { basedOn: above.id } : {}),
  };
  return { id, scenarios: [...(above?.scenarios ?? []), made] };
}

function reused(study: Study, preset: Study, parent: Scenario): Added {
  const same = study.scenarios.find((scenario) => contentOf(study, scenario) === contentOf(preset, parent));
  return same ? { id: same.id, scenarios: [] } : withParents(study, preset, parent);
}

/** What makes two scenarios the same, wherever they stand and however they are called. */
function contentOf(study: Study, scenario: Scenario): string {
  const parent = study.scenarios.find((candidate) => candidate.id === scenario.basedOn);
  return JSON.stringify([
    scenario.levers,
    scenario.removed ?? [],
    scenario.assumptions ?? {},
    parent ? contentOf(study, parent) : null,
  ]);
}
