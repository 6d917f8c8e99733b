import type { Scenario, Study } from '../../src-model/study/study.ts';
import type { Stores } from '../stores/stores.ts';
import { selectScenario } from './board.ts';
import { execute } from './execute.ts';
import { freeColour, freeId, freeName } from './identifiers.ts';

/** A study holds at most this many scenarios (contract.md). */
export const mostScenarios = 12;

export const scenarioOf = (study: Study, id: string): Scenario | undefined =>
  study.scenarios.find((scenario) => scenario.id === id);

/** Whether another scenario fits in. */
export const hasRoom = (study: Study, needed = 1): boolean =>
  study.scenarios.length + needed <= mostScenarios;

/** Adds a scenario without levers of its own: on its own feet, or as a live child of `basedOn`. */
export function addScenario(stores: Stores, name: string, basedOn?: string): void {
  const { study } = stores.study.getState();
  if (!hasRoom(study)) return;
  const made = blank(study, name, basedOn);
  const parent = basedOn === undefined ? undefined : scenarioOf(study, basedOn)?.name;
  execute(stores, { key: 'scenarioAdded', scenario: made.name, text: parent }, (draft) => {
    draft.scenarios.push(made);
  });
  selectScenario(stores, made.id);
}

function blank(study: Study, name: string, basedOn?: string): Scenario {
  return {
    id: freeId(
      'scenario',
      study.scenarios.map((scenario) => scenario.id),
    ),
    name: freeName(name, study.scenarios),
    color: freeColour(study.scenarios),
    ...(basedOn === undefined ? {} : { basedOn }),
    levers: [],
  };
}

/** Adds a copy of a scenario beside it: same parent, levers and assumptions. */
export function duplicateScenario(stores: Stores, id: string, name: string): void {
  const { study } = stores.study.getState();
  const source = scenarioOf(study, id);
  if (!source || !hasRoom(study)) return;
  const { id: newId, color, name: newName } = blank(study, name);
  const copy: Scenario = { ...structuredClone(source), id: newId, color, name: newName };
  execute(stores, { key: 'scenarioDuplicated', scenario: source.name }, (draft) => {
    draft.scenarios.splice(study.scenarios.indexOf(source) + 1, 0, copy);
  });
  selectScenario(stores, newId);
}

export function renameScenario(stores: Stores, id: string, name: string): void {
  const before = scenarioOf(stores.study.getState().study, id);
  const trimmed = name.trim().slice(0, 200);
  if (!before || trimmed === '' || trimmed === before.name) return;
  change(stores, id, { key: 'scenarioRenamed', scenario: before.name, text: trimmed }, (draft) => {
    draft.name = trimmed;
  });
}

export function recolourScenario(stores: Stores, id: string, color: number): void {
  const name = scenarioOf(stores.study.getState().study, id)?.name;
  change(stores, id, { key: 'scenarioRecoloured', scenario: name }, (draft) => {
    draft.color = color;
  });
}

function change(
  stores: Stores,
  id: string,
  step: Parameters<typeof execute>[1],
  recipe: (scenario: Scenario) => void,
): void {
  execute(stores, step, (draft) => {
    const scenario = draft.scenarios.find((candidate) => candidate.id === id);
    if (scenario) recipe(scenario as Scenario);
  });
}

/** Moves a scenario to the place `index` in the list. */
export function moveScenario(stores: Stores, id: string, index: number): void {
  const { study } = stores.study.getState();
  const from = study.scenarios.findIndex((scenario) => scenario.id === id);
  const to = Math.min(Math.max(index, 0), study.scenarios.length - 1);
  if (from < 0 || from === to) return;
  execute(stores, { key: 'scenarioMoved', scenario: study.scenarios[from]?.name }, (draft) => {
    const [moved] = draft.scenarios.splice(from, 1);
    if (moved) draft.scenarios.splice(to, 0, moved);
  });
}

/** Makes a scenario the one that all differences are measured against. */
export function makeReference(stores: Stores, id: string): void {
  const name = scenarioOf(stores.study.getState().study, id)?.name;
  execute(stores, { key: 'referenceChanged', scenario: name }, (draft) => {
    draft.referenceScenario = id;
  });
}
