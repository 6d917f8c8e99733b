import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nProvider } from 'react-aria-components';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startMessages } from '../messages/i18n.ts';
import { Field } from './Field.tsx';

beforeAll(() => startMessages('en'));
afterEach(cleanup);

function field(locale = 'en', refuse?: (value: number) => string | undefined) {
  const onChange = vi.fn();
  const view = (value: number) => (
    <I18nProvider locale={locale}>
      <Field
        label="Rate"
        value={value}
        min={-99}
        max={400}
        step={1}
        decimals={1}
        unit="%"
        {...(refuse ? { refuse } : {})}
        onChange={onChange}
      />
    </I18nProvider>
  );
  const { rerender } = render(view(60));
  const input = screen.getByRole('textbox', { name: 'Rate' }) as HTMLInputElement;
  const enter = (text: string) => {
    act(() => input.focus());
    fireEvent.change(input, { target: { value: text } });
    act(() => input.blur());
  };
  return { onChange, input, enter, show: (value: number) => rerender(view(value)) };
}

it('takes a number inside the range', () => {
  const { enter, onChange } = field();
  enter('35.5');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(35.5);
});

it('refuses a number outside in place, with the reason, and the last valid one stays in force', () => {
  const { enter, input, onChange, show } = field();
  enter('640');
  expect(onChange).not.toHaveBeenCalled();
  expect(input.value).toBe('640');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(document.body.textContent).toMatch(/640\s% is outside −99 to 400\s%\. The last valid value, 60\s%/u);
  show(61);
  expect(input.value).toBe('61');
  expect(input.getAttribute('aria-invalid')).toBeNull();
});

it('Escape brings the last valid number back', () => {
  const { enter, input } = field();
  enter('640');
  fireEvent.keyDown(input, { key: 'Escape' });
  expect(input.value).toBe('60');
});

it('Escape gives up what is being typed, and only then what the field stands in', () => {
  const { input, onChange } = field();
  const outside = vi.fn();
  document.addEventListener('keydown', outside);
  act(() => input.focus());
  fireEvent.change(input, { target: { value: '35' } });
  fireEvent.keyDown(input, { key: 'Escape' });
  expect(input.value).toBe('60');
  expect(outside).not.toHaveBeenCalled();
  fireEvent.keyDown(input, { key: 'Escape' });
  expect(outside).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', outside);
  act(() => input.blur());
  expect(onChange).not.toHaveBeenCalled();
});

it('an emptied field means the last valid number', () => {
  const { enter, input, onChange } = field();
  enter('');
  expect(onChange).not.toHaveBeenCalled();
  expect(input.value).toBe('60');
});

it.each([
  ['ArrowUp', false, 61],
  ['ArrowDown', false, 59],
  ['ArrowUp', true, 70],
])('%s with Shift %s goes to %s', (key, shiftKey, expected) => {
  const { input, onChange } = field();
  fireEvent.keyDown(input, { key, shiftKey });
  expect(onChange).toHaveBeenCalledExactlyOnceWith(expected);
});

it('refuses what its owner refuses, in its words, inside the range too', () => {
  const { enter, onChange, show } = field('en', (value) =>
    value === 42 ? 'Not 42 of all numbers.' : undefined,
  );
  enter('42');
  expect(onChange).not.toHaveBeenCalled();
  expect(screen.getByText('Not 42 of all numbers.')).toBeTruthy();
  enter('43');
  show(43);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(43);
  expect(screen.queryByText('Not 42 of all numbers.')).toBeNull();
});

it.each(['-5.5', '\u22125.5', '－５．５', ' -5,5 '])('takes %s for a number below 0', (typed) => {
  const { enter, input, onChange, show } = field();
  enter(typed);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(-5.5);
  show(-5.5);
  expect(input.value).toBe('\u22125.5');
});

it('lets nothing in that no number holds, and takes what lacks a digit for nothing', () => {
  const { input, enter, onChange } = field();
  act(() => input.focus());
  fireEvent.change(input, { target: { value: '6x1' } });
  expect(input.value).toBe('61');
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onChange).toHaveBeenCalledExactlyOnceWith(61);
  enter('-');
  expect(onChange).toHaveBeenCalledOnce();
});

it('tells a reader of the screen what a step has come to', () => {
  const { input, show } = field();
  act(() => input.focus());
  fireEvent.keyDown(input, { key: 'ArrowDown' });
  show(59);
  const told = document.querySelector('[aria-live]');
  expect(told?.textContent).toMatch(/^59\s%$/u);
});
