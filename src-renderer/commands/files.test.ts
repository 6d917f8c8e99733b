import { describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../src-ipc/bridge.ts';
import type { SaveAnswer } from '../../src-ipc/document.ts';
import { documentId, shippedStudy, testStores } from '../../tests/window/testStores.ts';
import { isEdited } from '../stores/studyStore.ts';
import { beginGesture } from './execute.ts';
import { leave, newStudy, openStudy, takeFromOutside } from './open.ts';
import { saveStudy } from './save.ts';
import { renameStudy } from './study.ts';

const study = shippedStudy('first');
const otherStudy = { ...shippedStudy('rebalancing'), title: 'Other' };
const frame = { documentId, path: '/tmp/a.overhang', readOnly: false, savedAt: '2026-11-25T10:00:00.000Z' };
const saved: SaveAnswer = { status: 'saved', document: { ...frame, study } };
const other = { ...frame, documentId: 'b7c9619f-8b86-4d01-b42d-00cf4fc964ff', study: otherStudy };

function opened(bridge: Partial<Bridge>) {
  const stores = testStores(study, bridge);
  const answer = (decision: string) => {
    const { dialog } = stores.messages.getState();
    if (dialog === null || !('answer' in dialog)) throw new Error('nothing is asked');
    (dialog.answer as (decision: string) => void)(decision);
  };
  return { stores, answer, state: () => stores.study.getState() };
}

describe('saving', () => {
  it('clears the mark; what is changed while the file is written stays edited', async () => {
    const { stores, state } = opened({ saveStudy: vi.fn(async () => saved) });
    renameStudy(stores, 'A');
    const done = saveStudy(stores);
    renameStudy(stores, 'B');
    expect(await done).toBe(true);
    expect(state().study.title).toBe('B');
    expect(isEdited(state())).toBe(true);
    await saveStudy(stores);
    expect(isEdited(state())).toBe(false);
    expect(state().document.path).toBe('/tmp/a.overhang');
  });

  it('in the middle of a drag ends it: the next move is a step of its own', async () => {
    const { stores, state } = opened({ saveStudy: vi.fn(async () => saved) });
    beginGesture(stores, 'title');
    renameStudy(stores, 'A');
    await saveStudy(stores);
    renameStudy(stores, 'B');
    expect(state().past).toHaveLength(2);
    expect(isEdited(state())).toBe(true);
  });

  it('that fails says why and keeps the mark', async () => {
    const failed: SaveAnswer = { status: 'failed', reason: 'diskFull', code: 'ENOSPC', path: '/tmp/a' };
    const { stores, state } = opened({ saveStudy: vi.fn(async () => failed) });
    renameStudy(stores, 'A');
    expect(await saveStudy(stores)).toBe(false);
    expect(isEdited(state())).toBe(true);
    expect(stores.messages.getState().notices).toMatchObject([
      { key: 'fileFailed', params: { reason: 'diskFull' } },
    ]);
  });

  it.each([
    ['keepMine', { saveAs: false, overwrite: true }],
    ['saveAs', { saveAs: true }],
  ])('a file changed outside asks, and %s is done', async (decision, wish) => {
    const changed: SaveAnswer = {
      status: 'changedOutside',
      path: '/tmp/a',
      modifiedAt: '2026-11-25T11:00:00Z',
    };
    const save = vi.fn<Bridge['saveStudy']>().mockResolvedValueOnce(changed).mockResolvedValueOnce(saved);
    const { stores, answer } = opened({ saveStudy: save });
    const done = saveStudy(stores);
    await vi.waitFor(() => answer(decision));
    expect(await done).toBe(true);
    expect(save.mock.lastCall?.[0]).toMatchObject(wish);
  });

  it('taking theirs reads the file again and writes nothing', async () => {
    const changed: SaveAnswer = {
      status: 'changedOutside',
      path: '/tmp/a',
      modifiedAt: '2026-11-25T11:00:00Z',
    };
    const save = vi.fn<Bridge['saveStudy']>().mockResolvedValueOnce(changed);
    const revert = vi.fn(async () => ({ status: 'opened', document: other }) as const);
    const { stores, answer, state } = opened({ saveStudy: save, revertStudy: revert });
    const done = saveStudy(stores);
    await vi.waitFor(() => answer('takeTheirs'));
    await done;
    expect(save).toHaveBeenCalledOnce();
    expect(state().study.title).toBe('Other');
    expect(isEdited(state())).toBe(false);
  });
});

describe('leaving a study with unsaved changes', () => {
  it.each([
    ['cancel', 'A', false],
    ['discard', 'Other', false],
    ['save', 'Other', true],
  ])('%s: the window then shows %s', async (decision, title, saves) => {
    const save = vi.fn(async () => saved);
    const open = vi.fn(async () => ({ status: 'opened', document: other }) as const);
    const { stores, answer, state } = opened({ saveStudy: save, openStudy: open });
    renameStudy(stores, 'A');
    const done = openStudy(stores);
    await vi.waitFor(() => answer(decision));
    await done;
    expect(state().study.title).toBe(title);
    expect(save.mock.calls.length > 0).toBe(saves);
    expect(open.mock.calls.length > 0).toBe(title === 'Other');
  });

  it('nothing is asked without changes', async () => {
    const { stores, state } = opened({ newStudy: vi.fn(async () => other) });
    await newStudy(stores);
    expect(state().study.title).toBe('Other');
    expect(stores.board.getState().selectedScenario).toBe('rebalancing');
  });

  it('a save that was cancelled keeps the window open', async () => {
    const confirm = vi.fn(async () => undefined);
    const { stores, answer } = opened({
      saveStudy: vi.fn(async () => ({ status: 'cancelled' }) as const),
      confirmClose: confirm,
    });
    renameStudy(stores, 'A');
    const done = leave(stores);
    await vi.waitFor(() => answer('save'));
    await done;
    expect(confirm).toHaveBeenCalledExactlyOnceWith({ decision: 'cancel' });
  });

  it('wanted twice is asked once and answered once', async () => {
    const confirm = vi.fn(async () => undefined);
    const { stores, answer } = opened({ confirmClose: confirm });
    renameStudy(stores, 'A');
    const first = leave(stores);
    const second = leave(stores);
    await vi.waitFor(() => answer('discard'));
    await Promise.all([first, second]);
    expect(confirm).toHaveBeenCalledExactlyOnceWith({ decision: 'discard' });
    const later = leave(stores);
    await vi.waitFor(() => answer('cancel'));
    await later;
    expect(confirm).toHaveBeenLastCalledWith({ decision: 'cancel' });
  });

  it('a file from outside waits for the question that stands, then asks its own', async () => {
    const { stores, answer, state } = opened({ confirmClose: vi.fn(async () => undefined) });
    renameStudy(stores, 'A');
    const left = leave(stores);
    await vi.waitFor(() => expect(stores.messages.getState().dialog).not.toBeNull());
    const taken = takeFromOutside(stores, other);
    answer('cancel');
    await left;
    expect(state().study.title).toBe('A');
    await vi.waitFor(() => answer('discard'));
    await taken;
    expect(state().study.title).toBe('Other');
  });
});

it('a refused file is told with all its problems and nothing of it is taken', async () => {
  const problems = [{ path: 'scenarios[0].color', found: '99', allowed: '0 to 11' }];
  const { stores, state } = opened({
    openStudy: vi.fn(async () => ({ status: 'refused', path: '/tmp/bad.overhang', problems }) as const),
  });
  await openStudy(stores);
  expect(stores.messages.getState().dialog).toEqual({ kind: 'refused', file: '/tmp/bad.overhang', problems });
  expect(state().study).toBe(study);
});
