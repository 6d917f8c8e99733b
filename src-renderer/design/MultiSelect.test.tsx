import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startMessages } from '../messages/i18n.ts';
import { MultiSelect } from './MultiSelect.tsx';

beforeAll(() => startMessages('en'));
afterEach(cleanup);

const options = ['US', 'EU', 'AS'].map((value) => ({ value, text: value }));

it('is closed by Escape, which leaves the choice as it is', () => {
  const onChange = vi.fn();
  render(<MultiSelect label="Importers" value={['EU']} options={options} onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name: 'Importers: EU' }));
  const option = screen.getByRole('option', { name: 'EU' });
  fireEvent.keyDown(option, { key: 'Escape' });
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(onChange).not.toHaveBeenCalled();
});

it('keeps the last choice in force while none is made, and says so', () => {
  const onChange = vi.fn();
  render(<MultiSelect label="Importers" value={['EU']} options={options} onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name: 'Importers: EU' }));
  fireEvent.click(screen.getByRole('option', { name: 'EU' }));
  expect(screen.getByRole('status').textContent).toContain('EU stays in force');
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('option', { name: 'US' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(['US']);
});
