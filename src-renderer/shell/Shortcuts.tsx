import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { useStores } from '../stores/react.tsx';
import { useCommands } from './commandsContext.tsx';

/** Listens for the shortcuts of all commands. A dialog in front keeps them to itself. */
export function Shortcuts() {
  const stores = useStores();
  const commands = useCommands();
  const current = useRef(commands);
  useEffect(() => {
    current.current = commands;
  });
  // Bound once: which command a key means is looked up when it is pressed.
  const keys = [...new Set(commands.flatMap((command) => command.shortcuts ?? []))].sort().join(' ');
  useEffect(() => {
    const { isTyping, stop } = followTyping();
    const handle = (shortcut: string) => (event: KeyboardEvent) => {
      const command = current.current.find(({ shortcuts }) => shortcuts?.includes(shortcut));
      if (!command || (command.textFirst && isTyping())) return;
      event.preventDefault();
      if (!command.disabled && stores.messages.getState().dialog === null) command.run(stores);
    };
    const bindings = Object.fromEntries(keys.split(' ').map((shortcut) => [shortcut, handle(shortcut)]));
    const unbind = tinykeys(window, bindings, { ignore: (event) => event.isComposing });
    return () => {
      unbind();
      stop();
    };
  }, [keys, stores]);
  return null;
}

/** Whether text is being typed that is not taken yet: then undo means that text, not the study. */
function followTyping() {
  let typed: EventTarget | null = null;
  const began = ({ target }: Event) => {
    const isText = target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search');
    typed = isText ? target : null;
  };
  const ended = () => {
    typed = null;
  };
  const onKeyDown = ({ key, isComposing }: KeyboardEvent) => {
    if (!isComposing && (key === 'Enter' || key === 'Escape')) typed = null;
  };
  window.addEventListener('input', began, true);
  window.addEventListener('focusout', ended, true);
  window.addEventListener('keydown', onKeyDown, true);
  return {
    // A field that is gone, as a cell's is after Tab, loses the focus without telling.
    isTyping: () => typed !== null && typed === document.activeElement,
    stop: () => {
      window.removeEventListener('input', began, true);
      window.removeEventListener('focusout', ended, true);
      window.removeEventListener('keydown', onKeyDown, true);
    },
  };
}
