import type { Problem } from '../problem.ts';
import { shown } from '../problem.ts';
import { resolveScenario } from './resolveScenario.ts';
import type { Scenario, Study } from './study.ts';

/** What a study must satisfy beyond the schema of its parts: unique ids, known parents, no cycles, a reference. */
export function structureProblems(study: Study): readonly Problem[] {
  const ids = study.scenarios.map((scenario) => scenario.id);
  const problems: Problem[] = [...doubles(ids, (i) => `scenarios[${i}].id`)];
  if (!ids.includes(study.referenceScenario)) {
    problems.push({
      path: 'referenceScenario',
      found: shown(study.referenceScenario),
      allowed: ids.join(', '),
    });
  }
  for (const [i, scenario] of study.scenarios.entries()) {
    const leverIds = scenario.levers.map((lever) => lever.id);
    problems.push(
      ...doubles(leverIds, (j) => `scenarios[${i}].levers[${j}].id`),
      ...doubles(scenario.removed ?? [], (j) => `scenarios[${i}].removed[${j}]`),
      ...parentProblems(scenario, i, ids, study),
    );
  }
  // With unsound parents there is no list of inherited levers to compare with.
  return problems.length > 0
    ? problems
    : study.scenarios.flatMap((scenario, i) => removalProblems(study, scenario, i));
}

function doubles(ids: readonly (string | undefined)[], path: (index: number) => string): readonly Problem[] {
  return ids.flatMap((id, i) =>
    id === undefined || ids.indexOf(id) === i
      ? []
      : [{ path: path(i), found: `${shown(id)} a second time`, allowed: 'each id once in its list' }],
  );
}

function parentProblems(
  scenario: Scenario,
  index: number,
  ids: readonly string[],
  study: Study,
): readonly Problem[] {
  const path = `scenarios[${index}].basedOn`;
  if (scenario.basedOn === undefined) return [];
  if (!ids.includes(scenario.basedOn))
    return [{ path, found: shown(scenario.basedOn), allowed: ids.join(', ') }];
  const chain = [scenario.id];
  let parent: string | undefined = scenario.basedOn;
  while (parent !== undefined && !chain.includes(parent)) {
    chain.push(parent);
    const id: string = parent;
    parent = study.scenarios.find((candidate) => candidate.id === id)?.basedOn;
  }
  // A scenario that only leads into a cycle is not told, those on the cycle are.
  if (parent !== scenario.id) return [];
  return [{ path, found: `a cycle: ${[...chain, parent].join(' → ')}`, allowed: 'a chain that ends' }];
}

function removalProblems(study: Study, scenario: Scenario, index: number): readonly Problem[] {
  if (scenario.removed === undefined) return [];
  const inherited =
    scenario.basedOn === undefined
      ? []
      : resolveScenario(study, scenario.basedOn).levers.map(({ lever }) => lever.id);
  const known = inherited.filter((id) => id !== undefined);
  return scenario.removed.flatMap((id, j) =>
    known.includes(id)
      ? []
      : [
          {
            path: `scenarios[${index}].removed[${j}]`,
            found: shown(id),
            allowed:
              known.length === 0 ? 'nothing, since no lever with an id is inherited' : known.join(', '),
          },
        ],
  );
}
