import type { Lever } from '../../src-model/levers/lever.ts';
import type { Difference } from '../../src-model/study/differences.ts';
import type { Scenario, Study } from '../../src-model/study/study.ts';
import { cardOf } from '../levers/registry.ts';
import { leverSummary, leverTitle, valueText as numberText, type Words } from '../levers/wording.ts';
import { assumptionChange, fieldText, valueText } from '../shell/differenceText.ts';

/** A change in two parts: what it is about, and how it changed. */
export interface ChangeText {
  readonly what: string;
  readonly how: string;
}

/** The two states of a study that a change lies between. */
export interface StudyPair {
  readonly before: Study;
  readonly after: Study;
}

/** A lever by its kind alone, where there is little room. */
const shortTitle = (lever: Lever, { t }: Words) => t(`levers.kinds.${lever.kind}.short`);

/** A change between two states of a study in words, without the scenario it belongs to. */
export function changeText(
  change: Difference,
  pair: StudyPair,
  words: Words,
  title: typeof leverTitle = leverTitle,
): ChangeText {
  switch (change.of) {
    case 'study':
      return studyChange(change, pair, words);
    case 'scenario':
      return change.field === undefined
        ? wholeScenario(change, pair, words)
        : scenarioChange(change, change.field, pair, words);
    case 'lever':
      return leverChange(change, words, title);
    case 'assumption':
      return assumptionChange(change, change.field ?? change.path, words);
  }
}

/** The change with its scenario, in few words: `Rebalancing: Subsidies`, `50 % → 100 %`. */
export function changeInStudy(change: Difference, pair: StudyPair, words: Words): ChangeText {
  const { what, how } = changeText(change, pair, words, shortTitle);
  if (change.of === 'scenario' && change.field === undefined) return { what, how };
  // A name is told by the new one: both would not fit into the line.
  if (change.of === 'study' && change.field === 'title') return { what, how: String(change.after) };
  if (change.of === 'scenario' && change.field === 'name')
    return { what: words.t('library.changes.scenarioRenamed'), how: String(change.after) };
  if (change.scenario === undefined) return { what, how };
  const scenario = scenarioName(pair, change.scenario);
  return { what: words.t('library.changes.inScenario', { scenario, what }), how };
}

/** What a scenario is called now, or was called before it went. */
export function scenarioName({ before, after }: StudyPair, id: string): string {
  const named = (study: Study) => study.scenarios.find((scenario) => scenario.id === id)?.name;
  return named(after) ?? named(before) ?? id;
}

function studyChange({ field = '', before, after }: Difference, pair: StudyPair, words: Words): ChangeText {
  const { t } = words;
  const names: Readonly<Record<string, string>> = t('library.changes.study', { returnObjects: true });
  const what = names[field] ?? field;
  switch (field) {
    case 'title':
      return { what, how: `${String(before)} → ${String(after)}` };
    case 'referenceScenario':
      return { what, how: named(before, after, (id) => scenarioName(pair, id)) };
    case 'horizonQuarters':
      return { what, how: t('library.changes.quarters', { change: named(before, after, String) }) };
    case 'dataset':
      return { what, how: `${datasetText(pair.before)} → ${datasetText(pair.after)}` };
    default:
      return { what, how: t('library.changes.changed') };
  }
}

const datasetText = ({ dataset }: Study) => `${dataset.id} ${dataset.version}`;

function named(before: unknown, after: unknown, name: (value: string) => string): string {
  const one = (value: unknown) => (value === undefined ? '–' : name(String(value)));
  return `${one(before)} → ${one(after)}`;
}

function wholeScenario({ kind, scenario = '' }: Difference, pair: StudyPair, { t }: Words): ChangeText {
  const name = scenarioName(pair, scenario);
  if (kind === 'removed') return { what: t('library.changes.scenarioRemoved'), how: name };
  const levers = pair.after.scenarios.find(({ id }) => id === scenario)?.levers.length ?? 0;
  return {
    what: t('library.changes.scenarioAdded'),
    how: levers === 0 ? name : t('library.changes.withLevers', { count: levers, name }),
  };
}

function scenarioChange(change: Difference, field: string, pair: StudyPair, { t }: Words): ChangeText {
  const names: Readonly<Record<string, string>> = t('library.changes.scenario', { returnObjects: true });
  const what = names[field] ?? field;
  const { before, after } = change;
  switch (field as keyof Scenario) {
    case 'name':
      return { what, how: named(before, after, String) };
    case 'color':
      return { what, how: named(before, after, String) };
    case 'basedOn':
      return { what, how: named(before, after, (id) => scenarioName(pair, id)) };
    default:
      return { what, how: t('library.changes.changed') };
  }
}

function leverChange(change: Difference, words: Words, titleOf: typeof leverTitle): ChangeText {
  const { t } = words;
  const { lever, field, kind, before, after } = change;
  if (lever === undefined) return { what: change.path, how: valueText(change, words) };
  const title = titleOf(lever, words);
  if (field === undefined) {
    if (kind === 'moved') return { what: title, how: t('library.changes.moved') };
    const how = kind === 'removed' ? t('library.changes.removed') : leverSummary(lever, words);
    return { what: title, how };
  }
  const { main } = cardOf(lever.kind);
  if (field !== main.field)
    return {
      what: t('library.changes.leverField', { kind: title, field: fieldText(field, words) }),
      how: valueText(change, words),
    };
  const number = (value: unknown) =>
    value === undefined ? '–' : numberText(Number(value) * (main.scale ?? 1), main.unit, words);
  return { what: title, how: `${number(before)} → ${number(after)}` };
}
