import { expect, it, vi } from 'vitest';
import { createCloseGuard } from './closeGuard.ts';

function setUp(state: { edited: boolean; canAsk?: boolean }) {
  const guarded = {
    isEdited: () => state.edited,
    canAsk: () => state.canAsk ?? true,
    ask: vi.fn(),
    closeWindow: vi.fn(),
    quit: vi.fn(),
  };
  return { guarded, guard: createCloseGuard(guarded), state };
}

it('lets a window without changes close', () => {
  const { guard, guarded } = setUp({ edited: false });
  expect(guard.onClose()).toBe(false);
  expect(guarded.ask).not.toHaveBeenCalled();
});

it('asks before unsaved changes go, and stays open on cancel', () => {
  const { guard, guarded } = setUp({ edited: true });
  expect(guard.onClose()).toBe(true);
  guard.answer('cancel');
  expect(guarded.closeWindow).not.toHaveBeenCalled();
  expect(guard.onClose()).toBe(true);
  expect(guarded.ask).toHaveBeenCalledTimes(2);
});

it('closes when the changes are given up', () => {
  const { guard, guarded } = setUp({ edited: true });
  guard.onClose();
  guard.answer('discard');
  expect(guarded.closeWindow).toHaveBeenCalledOnce();
  expect(guard.onClose()).toBe(false);
});

it('does not believe a save that left changes behind', () => {
  const { guard, guarded, state } = setUp({ edited: true });
  guard.onClose();
  guard.answer('save');
  expect(guarded.closeWindow).not.toHaveBeenCalled();
  state.edited = false;
  guard.answer('save');
  expect(guarded.closeWindow).toHaveBeenCalledOnce();
});

it('goes on quitting after the answer, unless it was cancel', () => {
  const first = setUp({ edited: true });
  first.guard.onQuit();
  first.guard.onClose();
  first.guard.answer('discard');
  expect(first.guarded.quit).toHaveBeenCalledOnce();

  const second = setUp({ edited: true });
  second.guard.onQuit();
  second.guard.onClose();
  second.guard.answer('cancel');
  second.guard.onClose();
  second.guard.answer('discard');
  expect(second.guarded.quit).not.toHaveBeenCalled();
  expect(second.guarded.closeWindow).toHaveBeenCalledOnce();
});

it('does not wait for a page that cannot answer', () => {
  expect(setUp({ edited: true, canAsk: false }).guard.onClose()).toBe(false);
});
