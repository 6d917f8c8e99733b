import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { JournalAnswer } from '../../src-ipc/document.ts';
import { documentId, shippedStudy, testStores } from '../../tests/window/testStores.ts';
import { undo } from '../commands/execute.ts';
import { renameStudy } from '../commands/study.ts';
import { safetyOf } from '../shell/safety.ts';
import { revisionOf } from '../stores/studyStore.ts';
import { journal } from './journal.ts';

const kept: JournalAnswer = { status: 'kept' };
const full: JournalAnswer = { status: 'failed', reason: 'diskFull', code: 'SQLITE_FULL' };

function journalling(...answers: readonly (JournalAnswer | Error)[]) {
  const queue = [...answers];
  const write = vi.fn(async (_change: { documentId: string; study: { title: string } }) => {
    const answer = queue.shift() ?? kept;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const stores = testStores(shippedStudy('first'), { journalStudy: write });
  journal(stores);
  return {
    stores,
    write,
    safety: () => safetyOf(stores.study.getState()),
    notices: () => stores.messages.getState().notices,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gathers changes and keeps the last one within a second', async () => {
  const { stores, write, safety } = journalling();
  renameStudy(stores, 'A');
  renameStudy(stores, 'B');
  expect(safety()).toBe('edited');
  await vi.advanceTimersByTimeAsync(999);
  expect(write).toHaveBeenCalledExactlyOnceWith({
    documentId,
    study: expect.objectContaining({ title: 'B' }),
  });
  expect(safety()).toBe('autosaved');
});

it('keeps no copy of what was saved or undone before its turn: it is in the file', async () => {
  const { stores, write } = journalling();
  renameStudy(stores, 'A');
  undo(stores);
  await vi.advanceTimersByTimeAsync(1000);
  renameStudy(stores, 'B');
  stores.study.setState({ savedNumber: revisionOf(stores.study.getState()) });
  await vi.advanceTimersByTimeAsync(1000);
  expect(write).not.toHaveBeenCalled();
  renameStudy(stores, 'C');
  await vi.advanceTimersByTimeAsync(1000);
  expect(write).toHaveBeenCalledOnce();
});

it.each([
  ['a full disk', full, 'diskFull'],
  ['a call that fails', new Error('journalStudy: failed'), 'other'],
])(
  'says once that %s keeps nothing, tries again by itself, and takes the notice back',
  async (_, failure, reason) => {
    const { stores, write, safety, notices } = journalling(failure, failure, kept);
    renameStudy(stores, 'A');
    await vi.advanceTimersByTimeAsync(1000);
    expect(safety()).toBe('notAutosaved');
    expect(notices()).toMatchObject([{ tone: 'error', key: 'workingCopyFailed', params: { reason } }]);
    const [{ id } = { id: 0 }] = notices();
    await vi.advanceTimersByTimeAsync(5000);
    expect(write).toHaveBeenCalledTimes(2);
    expect(notices()).toMatchObject([{ id }]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(safety()).toBe('autosaved');
    expect(notices()).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(write).toHaveBeenCalledTimes(3);
  },
);

it('a change while it waits to try again is not held up by the wait', async () => {
  const { stores, write } = journalling(full, kept);
  renameStudy(stores, 'A');
  await vi.advanceTimersByTimeAsync(1000);
  renameStudy(stores, 'B');
  await vi.advanceTimersByTimeAsync(1000);
  expect(write.mock.lastCall?.[0].study.title).toBe('B');
});

it('does not call a library in memory safe', async () => {
  const { stores, safety, notices } = journalling({ status: 'memoryOnly' }, { status: 'memoryOnly' });
  renameStudy(stores, 'A');
  await vi.advanceTimersByTimeAsync(1000);
  expect(safety()).toBe('notAutosaved');
  expect(notices()).toEqual([]);
});
