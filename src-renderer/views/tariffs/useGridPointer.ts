import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { fillTarget } from './fill.ts';
import {
  type Cell,
  oneCell,
  type Range,
  type Selection,
  type Size,
  wholeColumns,
  wholeRows,
} from './selection.ts';
import type { DutyGrid } from './useDutyGrid.ts';

/** Selecting with the pointer: cells, whole rows and columns by their heads, and the fill handle. */
export function useGridPointer(grid: DutyGrid, size: Size) {
  const [fillRange, setFillRange] = useState<Range | null>(null);
  const latest = useRef(grid);
  latest.current = grid;

  /** Follows the pointer over the grid until it is let go. */
  const follow = (over: (target: Element) => void, done?: () => void) => {
    const move = (event: globalThis.PointerEvent) => {
      if (event.target instanceof Element) over(event.target);
    };
    const end = () => {
      window.removeEventListener('pointermove', move);
      done?.();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end, { once: true });
  };
  /** Selects from a place on, and further as the pointer goes. */
  const selectFrom = (start: Selection, selectTo: (target: Element) => Selection | undefined) => {
    if (!grid.select(start)) return;
    follow((target) => {
      const to = selectTo(target);
      if (to) latest.current.select(to);
    });
  };

  const onPointerDown = (event: PointerEvent) => {
    const target = event.target as Element;
    if (event.button !== 0) return;
    if (target.closest('[data-fill-handle]')) {
      event.preventDefault();
      return fillFrom();
    }
    const { anchor } = grid.selection;
    const cell = cellAt(target);
    if (cell) {
      // The caret of what is being typed goes where it is put.
      const isActive = cell.row === anchor.row && cell.column === anchor.column;
      if (grid.draft && isActive) return;
      event.preventDefault();
      const from = event.shiftKey ? anchor : cell;
      return selectFrom(event.shiftKey ? { anchor, head: cell } : oneCell(cell), (over) => {
        const head = cellAt(over);
        return head && { anchor: from, head };
      });
    }
    const column = headAt(target, 'headColumn');
    if (column !== undefined) {
      event.preventDefault();
      const from = event.shiftKey ? anchor.column : column;
      return selectFrom(wholeColumns(from, column, size), (over) => {
        const to = headAt(over, 'headColumn') ?? cellAt(over)?.column;
        return to === undefined ? undefined : wholeColumns(from, to, size);
      });
    }
    const row = headAt(target, 'headRow');
    if (row === undefined) return;
    event.preventDefault();
    const from = event.shiftKey ? anchor.row : row;
    selectFrom(wholeRows(from, row, size), (over) => {
      const to = headAt(over, 'headRow') ?? cellAt(over)?.row;
      return to === undefined ? undefined : wholeRows(from, to, size);
    });
  };

  const fillFrom = () => {
    if (!grid.take()) return;
    let target = grid.range;
    follow(
      (over) => {
        const cell = cellAt(over);
        if (!cell) return;
        target = fillTarget(grid.range, cell);
        setFillRange(target);
      },
      () => {
        setFillRange(null);
        latest.current.fillOver(target);
      },
    );
  };

  const onDoubleClick = (event: MouseEvent) => {
    if (!grid.draft && cellAt(event.target as Element)) grid.amend();
  };
  return { onPointerDown, onDoubleClick, fillRange };
}

function cellAt(target: Element): Cell | undefined {
  const cell = target.closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}

function headAt(target: Element, of: 'headRow' | 'headColumn'): number | undefined {
  const head = target.closest<HTMLElement>(of === 'headRow' ? '[data-head-row]' : '[data-head-column]');
  return head ? Number(head.dataset[of]) : undefined;
}
