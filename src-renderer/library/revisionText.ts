import type { Revision } from '../../src-ipc/library.ts';
import { studyDifferences } from '../../src-model/study/differences.ts';
import type { Study } from '../../src-model/study/study.ts';
import type { Words } from '../levers/wording.ts';
import { type ChangeText, changeInStudy } from './changeText.ts';

/** States that the user turned away from do not count as the one before. */
export function isPutAside({ reason }: Pick<Revision, 'reason'>): boolean {
  return reason === 'replaced' || reason === 'discarded';
}

/** The revision that one is told against: the last one before it that stood for the study, else the one before. */
export function earlierRevision(list: readonly Revision[], index: number): Revision | undefined {
  const older = list.slice(index + 1);
  return older.find((revision) => !isPutAside(revision)) ?? older[0];
}

/** The revision that stands for its study: what opening gives. */
export function standingRevision(list: readonly Revision[]): Revision | undefined {
  return list.find((revision) => !isPutAside(revision)) ?? list[0];
}

/** What changed from one state to the next, in two lines. */
export function stateText(before: Study, after: Study, words: Words): ChangeText {
  const { t } = words;
  const changes = studyDifferences(before, after);
  const [first, ...more] = changes;
  if (first === undefined) return { what: t('library.revisions.same'), how: t('library.revisions.sameAs') };
  const { what, how } = changeInStudy(first, { before, after }, words);
  if (more.length === 0) return { what, how };
  return { what, how: t('library.revisions.alsoChanged', { how, count: more.length }) };
}

/** The first revision has nothing before it: how it came, and what it holds. */
export function firstText(revision: Revision, state: Study, { t }: Words): ChangeText {
  const how = t('library.scenarios', { count: state.scenarios.length });
  switch (revision.reason) {
    case 'saved':
      return { what: t('library.revisions.first.saved'), how };
    case 'opened':
      return { what: t('library.revisions.first.opened'), how };
    case 'duplicated':
      return { what: t('library.revisions.first.copied'), how };
    case 'replaced':
    case 'discarded':
      return { what: t('library.revisions.putAside'), how };
  }
}

/** A revision in two lines; its name, where it has one, comes first and the change second. */
export function revisionText(revision: Revision, change: ChangeText, words: Words): ChangeText {
  const aside = words.t('library.revisions.putAside');
  const shown =
    isPutAside(revision) && change.what !== aside
      ? { what: aside, how: [change.what, change.how].join(words.language === 'en' ? ', ' : '，') }
      : change;
  if (revision.name === null) return shown;
  return {
    what: revision.name,
    how: [shown.what, shown.how].join(words.language === 'en' ? ': ' : '：'),
  };
}
