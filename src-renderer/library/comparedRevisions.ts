import { studyDifferences } from '../../src-model/study/differences.ts';
import type { Words } from '../levers/wording.ts';
import { type ChangeText, changeText, type StudyPair, scenarioName } from './changeText.ts';

/** The changes of one scenario, or of the study as a whole. */
export interface ComparedGroup {
  readonly id: string;
  readonly heading: string;
  readonly changes: readonly (ChangeText & { readonly key: string })[];
}

/** All differences of two states of a study: the study first, then its scenarios, those that went last. */
export function comparedRevisions(pair: StudyPair, words: Words): readonly ComparedGroup[] {
  const groups = new Map<string, ComparedGroup>();
  for (const change of studyDifferences(pair.before, pair.after)) {
    const id = change.scenario ?? '';
    const group = groups.get(id) ?? {
      id,
      heading: id === '' ? words.t('library.compare.wholeStudy') : scenarioName(pair, id),
      changes: [],
    };
    const told = { ...changeText(change, pair, words), key: `${change.kind} ${change.path}` };
    groups.set(id, { ...group, changes: [...group.changes, told] });
  }
  return [...groups.values()];
}
