import { describe, expect, it } from 'vitest';
import { type Editing, gridDeed } from './keys.ts';

function deed(keys: string, editing: Editing = 'none') {
  const parts = keys.split('+');
  return gridDeed(
    {
      key: parts.at(-1)!,
      shiftKey: parts.includes('Shift'),
      ctrlKey: parts.includes('Control'),
      metaKey: false,
      altKey: parts.includes('Alt'),
    },
    editing,
  );
}

describe('a key in the active cell', () => {
  it('moves and extends at rest and while a rate is typed over', () => {
    for (const editing of ['none', 'typed'] as const) {
      expect(deed('ArrowDown', editing)).toEqual({ kind: 'move', rows: 1, columns: 0, extend: false });
      expect(deed('Shift+ArrowLeft', editing)).toEqual({ kind: 'move', rows: 0, columns: -1, extend: true });
      expect(deed('Control+ArrowDown', editing)).toMatchObject({ kind: 'edge', rows: 1 });
    }
  });

  it('belongs to the text while the old rate is amended, but for Enter, Tab and Escape', () => {
    for (const keys of ['ArrowLeft', 'Home', 'Delete', 'Control+a', 'Control+d', 'F2'])
      expect(deed(keys, 'amended'), keys).toBeUndefined();
    expect(deed('Enter', 'amended')).toEqual({ kind: 'enter', rows: 1 });
    expect(deed('Shift+Tab', 'amended')).toEqual({ kind: 'tab', columns: -1 });
    expect(deed('Escape', 'amended')).toEqual({ kind: 'cancel' });
  });

  it('does what it does in a spreadsheet', () => {
    expect(deed('F2')).toEqual({ kind: 'edit' });
    expect(deed('Delete')).toEqual({ kind: 'reset' });
    expect(deed('Control+a')).toEqual({ kind: 'all' });
    expect(deed('Control+d')).toEqual({ kind: 'fill' });
    expect(deed('Shift+ ')).toEqual({ kind: 'row' });
    expect(deed('Control+ ')).toEqual({ kind: 'column' });
    expect(deed('Control+End')).toMatchObject({ kind: 'edge', rows: 1, columns: 1 });
  });

  it('is left to the window where it means something there', () => {
    for (const keys of ['Alt+ArrowLeft', 'Control+Shift+d', 'Control+z', 'Control+c', '3', 'Control+Enter'])
      expect(deed(keys), keys).toBeUndefined();
  });

  it('while typing deletes in the text', () => {
    expect(deed('Backspace', 'typed')).toBeUndefined();
    expect(deed('Delete', 'typed')).toBeUndefined();
  });
});
