import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus for what is put over the window, and gives it back to what had it. Where that is gone, it goes to
 * what `opener` selects, or to the main menu.
 */
export function useReturningFocus(opener: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      const usable = before instanceof HTMLElement && before.isConnected && before !== document.body;
      const find = (place: string) => document.querySelector<HTMLElement>(place);
      (usable ? before : (find(opener) ?? find('.title-start button')))?.focus();
    };
  }, [opener]);
  return box;
}
