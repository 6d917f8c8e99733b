import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { useStores } from '../stores/react.tsx';
import type { Command } from './command.ts';
import { useCommands } from './useCommands.ts';

/** Listens for the shortcuts of all commands. A dialog in front keeps them to itself. */
export function Shortcuts() {
  const stores = useStores();
  const commands = useCommands();
  const current = useRef(commands);
  current.current = commands;
  // Bound once: which command a key means is looked up when it is pressed.
  const keys = [...new Set(commands.flatMap((command) => command.shortcuts ?? []))].sort().join(' ');
  useEffect(() => {
    const handle = (shortcut: string) => (event: KeyboardEvent) => {
      const command = current.current.find(({ shortcuts }) => shortcuts?.includes(shortcut));
      if (!command || !mayRun(command, event)) return;
      event.preventDefault();
      if (!command.disabled && stores.messages.getState().dialog === null) command.run(stores);
    };
    return tinykeys(
      window,
      Object.fromEntries(keys.split(' ').map((shortcut) => [shortcut, handle(shortcut)])),
    );
  }, [keys, stores]);
  return null;
}

function mayRun(command: Command, event: KeyboardEvent): boolean {
  if (event.isComposing) return false;
  return !command.textFirst || !isTextBeingEdited(event.target);
}

/** Undo in a field means the text, but only where text was typed: a number field that is merely focused does not. */
function isTextBeingEdited(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, [contenteditable], input[type="text"].text-input')
  );
}
