import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuCommandSchema } from '../../src-ipc/events.ts';
import { messagesIn } from '../messages/messages.ts';
import { menuTemplate } from './menuTemplate.ts';

function items(mac: boolean, send: (command: string) => void = () => {}): MenuItemConstructorOptions[] {
  return menuTemplate(mac, messagesIn('en'), send).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  );
}

describe.each([true, false])('application menu, macOS %s', (mac) => {
  it('offers every command once', () => {
    const send = vi.fn();
    for (const { click } of items(mac, send)) (click as (() => void) | undefined)?.();
    expect(send.mock.calls.map(([command]) => command).sort()).toEqual([...menuCommandSchema.options].sort());
  });

  it('gives no accelerator twice', () => {
    const accelerators = items(mac).flatMap(({ accelerator }) =>
      accelerator === undefined ? [] : [accelerator],
    );
    expect(new Set(accelerators).size).toBe(accelerators.length);
    expect(accelerators).toContain('CmdOrCtrl+S');
  });

  it('leaves undo and redo to the page, where they mean the text in a field', () => {
    const undo = items(mac).filter(({ label }) => label === 'Undo' || label === 'Redo');
    expect(undo.map(({ registerAccelerator }) => registerAccelerator)).toEqual([false, false]);
  });
});
