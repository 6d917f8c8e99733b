import type { Lever } from '../../src-model/levers/lever.ts';
import type { Scenario } from '../../src-model/study/study.ts';
import type { Stores } from '../stores/stores.ts';
import { execute } from './execute.ts';
import { freeLeverId } from './identifiers.ts';
import { tidyRemoved } from './removedIds.ts';
import { scenarioOf } from './scenarios.ts';

/** Where a lever stands: the `index`-th own lever of a scenario. */
export interface LeverPlace {
  readonly scenario: string;
  readonly index: number;
}

/** A lever of its own may be added to a scenario up to this many times (contract.md). */
export const mostLevers = 256;

/** Adds a lever at the end; it gets an id so that children can replace or remove it. */
export function addLever(stores: Stores, scenarioId: string, lever: Lever): void {
  const { study } = stores.study.getState();
  const scenario = scenarioOf(study, scenarioId);
  if (!scenario || scenario.levers.length >= mostLevers) return;
  const named = { ...lever, id: freeLeverId(study, lever.kind) };
  execute(stores, { key: 'leverAdded', lever: named, scenario: scenario.name }, (draft) => {
    draft.scenarios.find((candidate) => candidate.id === scenarioId)?.levers.push(named);
  });
}

/** Puts `lever` in the place of an own lever: every edit of a card ends here. */
export function changeLever(stores: Stores, place: LeverPlace, lever: Lever): void {
  const scenario = scenarioOf(stores.study.getState().study, place.scenario);
  execute(stores, { key: 'leverChanged', lever, scenario: scenario?.name }, (draft) => {
    const levers = draft.scenarios.find((candidate) => candidate.id === place.scenario)?.levers;
    const old = levers?.[place.index];
    if (levers && old && JSON.stringify(old) !== JSON.stringify(lever)) levers[place.index] = lever;
  });
}

/** Deletes an own lever. One that replaces an inherited lever is rather `resetLever`. */
export function deleteLever(stores: Stores, place: LeverPlace): void {
  dropOwn(stores, place, 'leverDeleted');
}

/** F2: gives up the replacement of an inherited lever; the parent's value holds again and is followed. */
export function resetLever(stores: Stores, place: LeverPlace): void {
  dropOwn(stores, place, 'leverReset');
}

function dropOwn(stores: Stores, place: LeverPlace, key: 'leverDeleted' | 'leverReset'): void {
  const scenario = scenarioOf(stores.study.getState().study, place.scenario);
  const lever = scenario?.levers[place.index];
  if (!scenario || !lever) return;
  execute(stores, { key, lever, scenario: scenario.name }, (draft) => {
    draft.scenarios.find((candidate) => candidate.id === place.scenario)?.levers.splice(place.index, 1);
    tidyRemoved(draft);
  });
}

/** Moves an own lever among the own levers: they act in this order. */
export function moveLever(stores: Stores, place: LeverPlace, to: number): void {
  const scenario = scenarioOf(stores.study.getState().study, place.scenario);
  const lever = scenario?.levers[place.index];
  if (!scenario || !lever || to < 0 || to >= scenario.levers.length || to === place.index) return;
  execute(stores, { key: 'leverMoved', lever, scenario: scenario.name }, (draft) => {
    const levers = draft.scenarios.find((candidate) => candidate.id === place.scenario)?.levers;
    const [moved] = levers?.splice(place.index, 1) ?? [];
    if (levers && moved) levers.splice(to, 0, moved);
  });
}

/** Gives a scenario a replacement of its own for an inherited lever, equal to it until it is edited. */
export function overrideLever(stores: Stores, scenarioId: string, inherited: Lever, origin: string): void {
  withId(stores, scenarioId, inherited, origin, 'leverOverridden', (scenario, id) => {
    scenario.levers.push({ ...structuredClone(inherited), id });
  });
}

/** Drops an inherited lever from a scenario. */
export function removeInherited(stores: Stores, scenarioId: string, inherited: Lever, origin: string): void {
  withId(stores, scenarioId, inherited, origin, 'leverRemoved', (scenario, id) => {
    scenario.levers = scenario.levers.filter((lever) => lever.id !== id);
    scenario.removed = [...(scenario.removed ?? []), id];
  });
}

/** An inherited lever without an id cannot be pointed at: it gets one where it stands, in the same step. */
function withId(
  stores: Stores,
  scenarioId: string,
  lever: Lever,
  origin: string,
  key: 'leverOverridden' | 'leverRemoved',
  recipe: (scenario: Scenario, id: string) => void,
): void {
  const { study } = stores.study.getState();
  const id = lever.id ?? freeLeverId(study, lever.kind);
  const index = scenarioOf(study, origin)?.levers.indexOf(lever) ?? -1;
  execute(stores, { key, lever, scenario: scenarioOf(study, scenarioId)?.name }, (draft) => {
    const original = draft.scenarios.find((candidate) => candidate.id === origin)?.levers[index];
    if (original && original.id === undefined) original.id = id;
    const scenario = draft.scenarios.find((candidate) => candidate.id === scenarioId);
    if (scenario) recipe(scenario as Scenario, id);
    tidyRemoved(draft);
  });
}

/** Brings an inherited lever back that the scenario had removed. */
export function restoreInherited(stores: Stores, scenarioId: string, id: string, lever?: Lever): void {
  const name = scenarioOf(stores.study.getState().study, scenarioId)?.name;
  execute(stores, { key: 'leverRestored', lever, scenario: name }, (draft) => {
    const scenario = draft.scenarios.find((candidate) => candidate.id === scenarioId);
    if (!scenario?.removed) return;
    scenario.removed = scenario.removed.filter((removed) => removed !== id);
    if (scenario.removed.length === 0) delete scenario.removed;
  });
}
