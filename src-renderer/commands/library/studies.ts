import type { StudyListing } from '../../../src-ipc/library.ts';
import { writeCount } from '../../format/index.ts';
import type { Stores } from '../../stores/stores.ts';
import { ask, showToast } from '../messages.ts';
import { showFailure } from '../save.ts';
import { refreshLibrary } from './search.ts';

/** Puts studies into the bin, from which they can be taken back for 30 days. Their files stay where they are. */
export async function binStudies(stores: Stores, studies: readonly Pick<StudyListing, 'id' | 'title'>[]) {
  const [first] = studies;
  if (first === undefined) return;
  const studyIds = studies.map(({ id }) => id);
  await stores.bridge.binStudies({ studyIds, binned: true });
  chooseNone(stores);
  const takeBack = () => void takeFromBin(stores, studyIds);
  showToast(
    stores,
    studies.length === 1
      ? { key: 'studyBinned', params: { title: first.title }, undoable: true, takeBack }
      : { key: 'studiesBinned', params: { n: writeCount(studies.length) }, undoable: true, takeBack },
  );
  await refreshLibrary(stores);
}

export async function takeFromBin(stores: Stores, studyIds: readonly string[]): Promise<void> {
  await stores.bridge.binStudies({ studyIds: [...studyIds], binned: false });
  chooseNone(stores);
  await refreshLibrary(stores);
}

/** Removes what is in the bin for good, after asking. */
export async function emptyBin(stores: Stores): Promise<void> {
  const studies = stores.library.getState().overview?.shelves.bin ?? 0;
  const decision = await ask<'empty' | 'cancel'>(stores, (answer) => ({ kind: 'emptyBin', studies, answer }));
  if (decision !== 'empty') return;
  await stores.bridge.emptyBin();
  chooseNone(stores);
  await refreshLibrary(stores);
}

/** What was chosen leaves the list: the row that moves up into its place is chosen next. */
function chooseNone(stores: Stores): void {
  stores.library.setState({ chosen: new Set() });
}

/** Puts a tag on studies or takes it off them. */
export async function tagStudies(
  stores: Stores,
  studyIds: readonly string[],
  text: string,
  tagged: boolean,
): Promise<void> {
  const tag = text.trim().slice(0, 60);
  if (tag === '') return;
  await stores.bridge.tagStudies({ studyIds: [...studyIds], tag, tagged });
  await refreshLibrary(stores);
}

/** Enters a copy under its own title into the library, and chooses it. The study in the window stays. */
export async function duplicateStudy(stores: Stores, study: StudyListing, title: string): Promise<void> {
  const copy = await stores.bridge.duplicateStudy({ studyId: study.id, title: title.slice(0, 500) });
  if (copy === null) return;
  stores.library.setState({ chosen: new Set([copy.studyId]) });
  await refreshLibrary(stores);
  const made = { id: copy.studyId, title };
  showToast(stores, {
    key: 'studyDuplicated',
    params: { title },
    undoable: true,
    takeBack: () => void binStudies(stores, [made]),
  });
}

/** Writes the state that stands for a study to a file that the user names. */
export async function exportStudy(stores: Stores, studyId: string): Promise<void> {
  const answer = await stores.bridge.exportLibraryStudy({ studyId });
  if (answer.status === 'saved')
    showToast(stores, { key: 'pictureSaved', params: { path: answer.path }, undoable: false });
  else if (answer.status === 'failed') showFailure(stores, 'exportFailed', answer.reason, answer.code);
}
