import { type RefObject, useCallback, useRef, useState } from 'react';

interface Key {
  readonly key: string;
  preventDefault(): void;
}

interface OneStop {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Whether Tab comes to this member: to the one that last had the focus. */
  readonly isStop: (index: number) => boolean;
  /** Like `onKey` the same function from draw to draw, for members that are drawn only when they change. */
  readonly onFocus: (index: number) => void;
  /** Goes where a key leads from a member; `false` where it leads nowhere. */
  readonly onKey: (event: Key, index: number) => boolean;
}

/** A list that is one stop for the keyboard: ↑ ↓ Home End go through its `members`, a selector; Tab leads on. */
export function useOneStop(count: number, members: string): OneStop {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const last = count - 1;
  const onKey = useCallback(
    (event: Key, index: number): boolean => {
      const places: Readonly<Record<string, number>> = {
        ArrowDown: Math.min(index + 1, last),
        ArrowUp: Math.max(index - 1, 0),
        Home: 0,
        End: last,
      };
      const to = places[event.key];
      if (to === undefined) return false;
      event.preventDefault();
      setCurrent(to);
      list.current?.querySelectorAll<HTMLElement>(members)[to]?.focus();
      return true;
    },
    [last, members],
  );
  return { list, isStop: (index) => index === Math.min(current, last), onFocus: setCurrent, onKey };
}
