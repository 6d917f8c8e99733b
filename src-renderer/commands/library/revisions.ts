import type { Revision } from '../../../src-ipc/library.ts';
import { sameContent } from '../../../src-model/study/leverPairs.ts';
import type { Study } from '../../../src-model/study/study.ts';
import type { Stores } from '../../stores/stores.ts';
import { isEdited } from '../../stores/studyStore.ts';
import { selectScenario } from '../board.ts';
import { firstSelection, refuseForItsData } from '../document.ts';
import { endGesture, execute } from '../execute.ts';
import { showNotice, showToast } from '../messages.ts';
import { openFromLibrary } from './open.ts';
import { readRevisions } from './search.ts';
import { leaveLibrary } from './show.ts';

/**
 * Takes a revision back into the window as one step that can be undone, and leaves it unsaved. Another study is left
 * first, as when opening; unsaved changes of this one are kept as a revision.
 */
export async function restoreRevision(stores: Stores, studyId: string, revision: Revision): Promise<void> {
  const then = await stores.bridge.readRevision({ revisionId: revision.id });
  if (then === null) {
    showNotice(stores, { tone: 'error', key: 'revisionGone' });
    return;
  }
  const shown = await openFromLibrary(stores, studyId);
  if (shown !== null) await takeBack(shown, then, revision.madeAt);
}

async function takeBack(stores: Stores, then: Study, at: string): Promise<void> {
  endGesture(stores);
  const before = stores.study.getState();
  if (!sameContent(before.study.dataset, then.dataset)) {
    refuseForItsData(stores, then);
    return;
  }
  if (isEdited(before) && !sameContent(before.study, then)) {
    const { documentId } = before.document;
    await stores.bridge.keepRevision({ documentId, study: before.study });
  }
  execute(stores, { key: 'revisionRestored', at }, (draft) => becomeAs(draft, then));
  const { study } = stores.study.getState();
  if (!study.scenarios.some(({ id }) => id === stores.board.getState().selectedScenario))
    selectScenario(stores, firstSelection(study));
  leaveLibrary(stores);
  const undoable = stores.study.getState().past !== before.past;
  showToast(stores, { key: undoable ? 'revisionRestored' : 'revisionSame', undoable });
}

/** Gives a study the content of another; its id stays, and what is the same is left alone. */
function becomeAs(draft: Record<string, unknown>, then: Study): void {
  for (const key of new Set([...Object.keys(draft), ...Object.keys(then)])) {
    const value: unknown = then[key as keyof Study];
    if (key === 'id' || sameContent(draft[key], value)) continue;
    if (value === undefined) delete draft[key];
    else draft[key] = value;
  }
}

/** Names a revision, or takes its name away. */
export async function nameRevision(stores: Stores, revisionId: number, text: string): Promise<void> {
  const name = text.trim().slice(0, 200);
  await stores.bridge.nameRevision({ revisionId, name: name === '' ? null : name });
  await readRevisions(stores);
}
