/** What a key means in the active cell. */
export type GridDeed =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | {
      readonly kind: 'edge';
      readonly rows: -1 | 0 | 1;
      readonly columns: -1 | 0 | 1;
      readonly extend: boolean;
    }
  /** Takes what is typed, then goes on by a cell; at the end of a row Tab leaves the grid. */
  | { readonly kind: 'enter'; readonly rows: -1 | 1 }
  | { readonly kind: 'tab'; readonly columns: -1 | 1 }
  | { readonly kind: 'edit' | 'cancel' | 'reset' | 'all' | 'row' | 'column' | 'fill' };

/** Nothing is typed; a rate is being typed over the old one; or the old one is being amended with the caret in it. */
export type Editing = 'none' | 'typed' | 'amended';

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const page = 10;

/** The deed of a key, as in a spreadsheet; `undefined` leaves the key to the text field or the window. */
export function gridDeed(pressed: Key, editing: Editing): GridDeed | undefined {
  const { key, shiftKey, altKey } = pressed;
  const mod = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return undefined;
  switch (key) {
    case 'Enter':
      return mod ? undefined : { kind: 'enter', rows: shiftKey ? -1 : 1 };
    case 'Tab':
      return mod ? undefined : { kind: 'tab', columns: shiftKey ? -1 : 1 };
    case 'Escape':
      return { kind: 'cancel' };
  }
  if (editing === 'amended') return undefined;
  const arrow = arrows[key];
  if (arrow) {
    const [rows, columns] = arrow;
    return { kind: mod ? 'edge' : 'move', rows, columns, extend: shiftKey };
  }
  return editing === 'none' ? atRest(key, shiftKey, mod) : undefined;
}

function atRest(key: string, shiftKey: boolean, mod: boolean): GridDeed | undefined {
  switch (key) {
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return mod ? undefined : { kind: 'reset' };
    case 'Home':
    case 'End': {
      const to = key === 'Home' ? -1 : 1;
      return { kind: 'edge', rows: mod ? to : 0, columns: to, extend: shiftKey };
    }
    case 'PageUp':
    case 'PageDown':
      return { kind: 'move', rows: key === 'PageUp' ? -page : page, columns: 0, extend: shiftKey };
    case ' ':
      return shiftKey ? { kind: 'row' } : mod ? { kind: 'column' } : undefined;
  }
  if (!mod || shiftKey) return undefined;
  if (key.toLowerCase() === 'a') return { kind: 'all' };
  return key.toLowerCase() === 'd' ? { kind: 'fill' } : undefined;
}
