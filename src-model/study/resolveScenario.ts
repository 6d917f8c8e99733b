import type { ResolvedLever, ResolvedScenario } from './resolved.ts';
import type { Assumptions, Scenario, Study } from './study.ts';

/**
 * A scenario after `basedOn`: inherited levers without the removed ones, a lever with the id of an inherited one in
 * its place, other own levers behind; assumptions merged, its own win. A lever that is both removed and written anew
 * stands behind. Expects a study that `parseStudy` accepts.
 */
export function resolveScenario(study: Study, scenarioId: string): ResolvedScenario {
  return resolveAlong(lineage(study, scenarioId));
}

/** The assumptions alone of a scenario after `basedOn`: its own win. */
export function resolveAssumptions(study: Study, scenarioId: string): Assumptions {
  return Object.assign({}, ...lineage(study, scenarioId).map(({ assumptions }) => assumptions));
}

/** All scenarios of a study, resolved, in its order. */
export function resolveStudy(study: Study): readonly ResolvedScenario[] {
  return study.scenarios.map((scenario) => resolveScenario(study, scenario.id));
}

/** The scenario and its ancestors, the eldest first. */
function lineage(study: Study, scenarioId: string): readonly Scenario[] {
  const line: Scenario[] = [];
  for (let id: string | undefined = scenarioId; id !== undefined; ) {
    const wanted: string = id;
    const scenario = study.scenarios.find((candidate) => candidate.id === wanted);
    if (scenario === undefined) throw new RangeError(`no scenario ${wanted} in the study`);
    if (line.includes(scenario)) throw new RangeError(`scenario ${wanted} is based on itself`);
    line.unshift(scenario);
    id = scenario.basedOn;
  }
  return line;
}

function resolveAlong(line: readonly Scenario[]): ResolvedScenario {
  const none: ResolvedScenario = { id: '', levers: [], assumptions: {} };
  return line.reduce((parent, scenario) => inherit(parent, scenario), none);
}

function inherit(parent: ResolvedScenario, scenario: Scenario): ResolvedScenario {
  const kept = parent.levers.filter(
    ({ lever }) => lever.id === undefined || !scenario.removed?.includes(lever.id),
  );
  const own = scenario.levers.map((lever): ResolvedLever => ({ lever, origin: scenario.id }));
  const replaces = (id: string | undefined) => id !== undefined && kept.some(({ lever }) => lever.id === id);
  return {
    id: scenario.id,
    levers: [
      ...kept.map((inherited) => own.find(({ lever }) => sameId(lever.id, inherited.lever.id)) ?? inherited),
      ...own.filter(({ lever }) => !replaces(lever.id)),
    ],
    assumptions: { ...parent.assumptions, ...scenario.assumptions },
  };
}

function sameId(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}
