import { expect, it, vi } from 'vitest';
import type { Bridge } from '../../../src-ipc/bridge.ts';
import type { Revision } from '../../../src-ipc/library.ts';
import type { Study } from '../../../src-model/study/study.ts';
import { documentId, shippedStudy, testStores } from '../../../tests/window/testStores.ts';
import { isEdited } from '../../stores/studyStore.ts';
import { undo } from '../execute.ts';
import { renameStudy } from '../study.ts';
import { restoreRevision } from './revisions.ts';

const study = shippedStudy('first');
const earlier: Study = { ...study, title: 'As it was', scenarios: study.scenarios.slice(0, 2) };
const revision: Revision = { id: 7, reason: 'saved', name: null, madeAt: '2026-11-25T10:00:00.000Z' };

function opened(bridge: Partial<Bridge> = {}) {
  const keepRevision = vi.fn<Bridge['keepRevision']>(async () => undefined);
  const stores = testStores(study, { readRevision: async () => earlier, keepRevision, ...bridge });
  stores.library.setState({ shown: true });
  return { stores, keepRevision, state: () => stores.study.getState() };
}

it('a revision of the open study comes back in one step, unsaved, and undo takes it away', async () => {
  const { stores, state, keepRevision } = opened();
  await restoreRevision(stores, study.id, revision);
  expect(state().study).toEqual(earlier);
  expect(state().past).toHaveLength(1);
  expect(isEdited(state())).toBe(true);
  expect(keepRevision).not.toHaveBeenCalled();
  expect(stores.library.getState().shown).toBe(false);
  expect(stores.board.getState().selectedScenario).toBe(earlier.scenarios[1]?.id);
  expect(stores.messages.getState().toast).toMatchObject({ key: 'revisionRestored', undoable: true });
  undo(stores);
  expect(state().study).toEqual(study);
  expect(isEdited(state())).toBe(false);
});

it('unsaved changes are kept as a revision first, and undo brings them back', async () => {
  const { stores, state, keepRevision } = opened();
  renameStudy(stores, 'Not saved');
  const present = state().study;
  await restoreRevision(stores, study.id, revision);
  expect(keepRevision).toHaveBeenCalledExactlyOnceWith({ documentId, study: present });
  undo(stores);
  expect(state().study).toEqual(present);
});

it('a key that the revision lacks goes, and what is the same makes no step', async () => {
  const noted: Study = { ...study, office: 'added later' };
  const { stores, state } = opened({ readRevision: async () => study });
  stores.study.setState({ study: noted });
  await restoreRevision(stores, study.id, revision);
  expect('office' in state().study).toBe(false);
  await restoreRevision(stores, study.id, revision);
  expect(state().past).toHaveLength(1);
  expect(stores.messages.getState().toast).toMatchObject({ key: 'revisionSame', undoable: false });
});

it('of another study opens that one first, after asking for unsaved changes', async () => {
  const other: Study = { ...earlier, id: 'other', title: 'Other, now' };
  const document = {
    documentId: 'b7c9619f-8b86-4d01-b42d-00cf4fc964ff',
    path: null,
    readOnly: false,
    savedAt: null,
  };
  const openLibraryStudy = vi.fn<Bridge['openLibraryStudy']>(async () => ({
    status: 'opened',
    document: { ...document, study: other },
  }));
  const then = { ...other, title: 'Other, then' };
  const { stores, state } = opened({ openLibraryStudy, readRevision: async () => then });
  renameStudy(stores, 'Mine');
  const cancelled = restoreRevision(stores, 'other', revision);
  await vi.waitFor(() => expect(stores.messages.getState().dialog?.kind).toBe('unsaved'));
  answer(stores, 'cancel');
  await cancelled;
  expect(openLibraryStudy).not.toHaveBeenCalled();
  expect(state().study.title).toBe('Mine');

  const done = restoreRevision(stores, 'other', revision);
  await vi.waitFor(() => expect(stores.messages.getState().dialog?.kind).toBe('unsaved'));
  answer(stores, 'discard');
  await done;
  expect(state().document.documentId).toBe(document.documentId);
  expect(state().study).toEqual(then);
  expect(isEdited(state())).toBe(true);
  undo(stores);
  expect(state().study).toEqual(other);
});

it('that is gone changes nothing and says so', async () => {
  const { stores, state } = opened({ readRevision: async () => null });
  await restoreRevision(stores, study.id, revision);
  expect(state().study).toBe(study);
  expect(stores.messages.getState().notices).toMatchObject([{ key: 'revisionGone' }]);
});

function answer(stores: ReturnType<typeof testStores>, decision: 'cancel' | 'discard') {
  const { dialog } = stores.messages.getState();
  if (dialog?.kind === 'unsaved') dialog.answer(decision);
}
