import type { GridDeed } from './keys.ts';
import {
  everything,
  moved,
  oneCell,
  type Selection,
  type Size,
  wholeColumns,
  wholeRows,
} from './selection.ts';
import type { DutyGrid } from './useDutyGrid.ts';

/** Does what a key means; false where the key goes on to the window, as Tab at the end of a row. */
export function doGridDeed(deed: GridDeed, grid: DutyGrid, size: Size, leave: () => void): boolean {
  const { selection, range } = grid;
  const { anchor, head } = selection;
  const go = (to: Selection) => {
    grid.select(to);
    return true;
  };
  switch (deed.kind) {
    case 'move':
    case 'edge': {
      const reach = deed.kind === 'edge' ? Math.max(size.rows, size.columns) : 1;
      const from = deed.extend ? head : anchor;
      const to = moved(from, deed.rows * reach, deed.columns * reach, size);
      return go(deed.extend ? { anchor, head: to } : oneCell(to));
    }
    case 'enter': {
      const several = range.top !== range.bottom || range.left !== range.right;
      // A rate for several cells was meant for all of them: they stay selected.
      const stays = several && grid.draft !== null;
      return go(stays ? selection : oneCell(moved(anchor, deed.rows, 0, size)));
    }
    case 'tab': {
      const next = anchor.column + deed.columns;
      if (next >= 0 && next < size.columns) return go(oneCell({ ...anchor, column: next }));
      return !grid.take();
    }
    case 'cancel':
      if (!grid.cancel()) leave();
      return true;
    case 'edit':
      grid.amend();
      return true;
    case 'reset':
      grid.reset();
      return true;
    case 'fill':
      grid.fillDown();
      return true;
    case 'all':
      return go(everything(size));
    case 'row':
      return go(wholeRows(range.top, range.bottom, size));
    case 'column':
      return go(wholeColumns(range.left, range.right, size));
  }
}
