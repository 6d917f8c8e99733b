import type { Lever } from '../levers/lever.ts';
import { leverFields, scenarioFields, studyFields } from './schemaFields.ts';
import type { Scenario, Study } from './study.ts';

/**
 * The text of a study file: two spaces, keys in schema order so that versions differ line by line, fields of a newer
 * version behind the known ones, optional fields only where they were set.
 */
export function writeStudy(study: Study): string {
  const ordered = inOrder({ ...study, scenarios: study.scenarios.map(orderedScenario) }, studyFields);
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function orderedScenario(scenario: Scenario): object {
  return inOrder({ ...scenario, levers: scenario.levers.map(orderedLever) }, scenarioFields);
}

function orderedLever(lever: Lever): object {
  return inOrder(lever, leverFields.get(lever.kind) ?? []);
}

function inOrder(value: object, fields: readonly string[]): object {
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  const rank = (key: string) => (fields.includes(key) ? fields.indexOf(key) : fields.length);
  return Object.fromEntries(entries.toSorted(([a], [b]) => rank(a) - rank(b)));
}
