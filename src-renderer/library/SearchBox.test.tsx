import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { LibraryQuery } from '../../src-ipc/library.ts';
import { testStores } from '../../tests/window/testStores.ts';
import { StoresProvider } from '../stores/react.tsx';
import { SearchBox } from './SearchBox.tsx';

vi.mock('react-i18next', () => ({ useTranslation: () => ({ t: (key: string) => key }) }));

afterEach(cleanup);

function box() {
  const searchLibrary = vi.fn(async (_query: LibraryQuery) => ({ total: 0, studies: [] }));
  const onDown = vi.fn();
  render(
    <StoresProvider stores={testStores(undefined, { searchLibrary })}>
      <SearchBox onDown={onDown} />
    </StoresProvider>,
  );
  const asked = () => searchLibrary.mock.calls.map(([{ query }]) => query);
  return { input: screen.getByRole('searchbox'), asked, onDown };
}

it('looks at every key', () => {
  const { input, asked } = box();
  fireEvent.change(input, { target: { value: 's' } });
  fireEvent.change(input, { target: { value: 'st' } });
  expect(asked()).toEqual(['s', 'st']);
});

it('F14: looks for what an input method composed, never for the letters on the way', () => {
  const { input, asked, onDown } = box();
  fireEvent.compositionStart(input);
  for (const value of ['g', 'guan', 'guan shui'])
    fireEvent.input(input, { target: { value }, isComposing: true });
  expect(asked()).toEqual([]);
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(input, { key: 'ArrowDown', keyCode: 229 });
  fireEvent.keyDown(input, { key: 'Escape', isComposing: true });
  expect(onDown).not.toHaveBeenCalled();
  fireEvent.input(input, { target: { value: '关税' }, isComposing: true });
  fireEvent.compositionEnd(input);
  expect(asked()).toEqual(['关税']);
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onDown).toHaveBeenCalledOnce();
});

it('Escape clears the words first and is not passed on', () => {
  const { input, asked } = box();
  fireEvent.change(input, { target: { value: 'steel' } });
  expect(fireEvent.keyDown(input, { key: 'Escape' })).toBe(false);
  expect(asked()).toEqual(['steel', '']);
  expect(fireEvent.keyDown(input, { key: 'Escape' })).toBe(true);
});
