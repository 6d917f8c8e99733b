import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RenameField } from './RenameField.tsx';

afterEach(cleanup);

function field() {
  const onDone = vi.fn();
  render(<RenameField label="Name" value="Old" maxLength={20} onDone={onDone} />);
  return { onDone, input: screen.getByRole('textbox', { name: 'Name' }) };
}

describe('F14: a name composed with an input method', () => {
  it.each(['Enter', 'Escape'])('%s inside the composition belongs to the input method', (key) => {
    const { input, onDone } = field();
    fireEvent.compositionStart(input);
    fireEvent.change(input, { target: { value: 'guanshui' } });
    fireEvent.keyDown(input, { key, isComposing: true });
    expect(onDone).not.toHaveBeenCalled();
    fireEvent.compositionEnd(input);
    fireEvent.change(input, { target: { value: '关税' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onDone).toHaveBeenCalledExactlyOnceWith('关税');
  });

  it('also where the key comes without the composing mark, as code 229', () => {
    const { input, onDone } = field();
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    expect(onDone).not.toHaveBeenCalled();
  });
});

it('Escape gives up, and leaving the field afterwards does not take the name', () => {
  const { input, onDone } = field();
  fireEvent.change(input, { target: { value: 'New' } });
  fireEvent.keyDown(input, { key: 'Escape' });
  fireEvent.blur(input);
  expect(onDone).toHaveBeenCalledExactlyOnceWith(null);
});
