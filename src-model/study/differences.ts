import type { Lever } from '../levers/lever.ts';
import { pairLevers, sameContent } from './leverPairs.ts';
import type { ResolvedScenario } from './resolved.ts';
import type { Assumptions, Scenario, Study } from './study.ts';

/** One readable change, as data: the window words it in its language. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What it is about. */
  readonly of: 'study' | 'scenario' | 'lever' | 'assumption';
  /** Where: `title`, `scenarios.sixty.name`, `scenarios.sixty.levers[2].ratePercent`, `assumptions.ev.sigma`. */
  readonly path: string;
  /** Id of the scenario, where two studies are compared. */
  readonly scenario?: string;
  /** The lever as it is after the change, or as it was where it is gone. */
  readonly lever?: Lever;
  /** Field of the study, scenario or lever; key of the assumption. */
  readonly field?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What differs between two resolved scenarios: their levers in acting order, and their assumptions. */
export function scenarioDifferences(
  before: Pick<ResolvedScenario, 'levers' | 'assumptions'>,
  after: Pick<ResolvedScenario, 'levers' | 'assumptions'>,
): readonly Difference[] {
  const levers = (scenario: Pick<ResolvedScenario, 'levers'>) => scenario.levers.map(({ lever }) => lever);
  return [
    ...leverDifferences(levers(before), levers(after), ''),
    ...assumptionDifferences(before.assumptions, after.assumptions, ''),
  ];
}

/** What differs between two states of a study, as it is written: inherited levers count with the parent alone. */
export function studyDifferences(before: Study, after: Study): readonly Difference[] {
  const fields = changedFields(before, after, ['scenarios']).map(
    (change): Difference => ({ ...change, of: 'study', path: change.field }),
  );
  const old = new Map(before.scenarios.map((scenario) => [scenario.id, scenario]));
  const kept = new Set(after.scenarios.map((scenario) => scenario.id));
  return [
    ...fields,
    ...after.scenarios.flatMap((scenario) => {
      const earlier = old.get(scenario.id);
      return earlier === undefined
        ? [wholeScenario('added', scenario)]
        : writtenDifferences(earlier, scenario);
    }),
    ...before.scenarios
      .filter((scenario) => !kept.has(scenario.id))
      .map((scenario) => wholeScenario('removed', scenario)),
  ];
}

function wholeScenario(kind: 'added' | 'removed', scenario: Scenario): Difference {
  const value = kind === 'added' ? { after: scenario.name } : { before: scenario.name };
  return { kind, of: 'scenario', path: `scenarios.${scenario.id}`, scenario: scenario.id, ...value };
}

function writtenDifferences(before: Scenario, after: Scenario): readonly Difference[] {
  const prefix = `scenarios.${after.id}.`;
  const fields = changedFields(before, after, ['levers', 'assumptions']).map(
    (change): Difference => ({ ...change, of: 'scenario', path: `${prefix}${change.field}` }),
  );
  return [
    ...fields,
    ...leverDifferences(before.levers, after.levers, prefix),
    ...assumptionDifferences(before.assumptions ?? {}, after.assumptions ?? {}, prefix),
  ].map((difference) => ({ ...difference, scenario: after.id }));
}

function leverDifferences(
  before: readonly Lever[],
  after: readonly Lever[],
  prefix: string,
): readonly Difference[] {
  return pairLevers(before, after).flatMap((pair): readonly Difference[] => {
    const lever = (pair.after ?? pair.before)?.lever;
    const path = `${prefix}levers[${(pair.after ?? pair.before)?.index}]`;
    if (lever === undefined) return [];
    if (pair.before === undefined) return [{ kind: 'added', of: 'lever', path, lever }];
    if (pair.after === undefined) return [{ kind: 'removed', of: 'lever', path, lever }];
    const moved: readonly Difference[] = pair.moved
      ? [{ kind: 'moved', of: 'lever', path, lever, before: pair.before.index, after: pair.after.index }]
      : [];
    const fields = changedFields(pair.before.lever, lever, ['id']);
    return [
      ...moved,
      ...fields.map(
        (change): Difference => ({ ...change, of: 'lever', path: `${path}.${change.field}`, lever }),
      ),
    ];
  });
}

function assumptionDifferences(
  before: Assumptions,
  after: Assumptions,
  prefix: string,
): readonly Difference[] {
  return changedFields(before, after, []).map((change) => ({
    ...change,
    of: 'assumption',
    path: `${prefix}assumptions.${change.field}`,
  }));
}

interface FieldChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

function changedFields(before: object, after: object, except: readonly string[]): readonly FieldChange[] {
  const [old, recent] = [definedFields(before), definedFields(after)];
  return [...new Set([...old.keys(), ...recent.keys()])]
    .filter((field) => !except.includes(field))
    .flatMap((field): FieldChange[] => {
      if (!recent.has(field)) return [{ kind: 'removed', field, before: old.get(field) }];
      if (!old.has(field)) return [{ kind: 'added', field, after: recent.get(field) }];
      const [a, b] = [old.get(field), recent.get(field)];
      return sameContent(a, b) ? [] : [{ kind: 'changed', field, before: a, after: b }];
    });
}

function definedFields(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, entry]) => entry !== undefined));
}
