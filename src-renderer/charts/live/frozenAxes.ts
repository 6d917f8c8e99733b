import { useRef, useSyncExternalStore } from 'react';
import type { BoardStore } from '../../stores/boardStore.ts';
import { useBoard, useStores } from '../../stores/react.tsx';
import { type Axis, axisAround, grown, type Range, sameAxis } from '../axis.ts';

/** Axes settle this long after the handle that moved was released. */
const settleAfter = 400;

interface Freeze {
  readonly subscribe: (changed: () => void) => () => void;
  readonly frozen: () => boolean;
}

const freezes = new WeakMap<BoardStore, Freeze>();

/** Whether axes may only grow: while a lever or a time handle moves, and a moment longer. */
function freezeOf(board: BoardStore): Freeze {
  const known = freezes.get(board);
  if (known) return known;
  let frozen = board.getState().moving;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<() => void>();
  const set = (next: boolean) => {
    if (next === frozen) return;
    frozen = next;
    for (const tell of changed) tell();
  };
  board.subscribe((state, before) => {
    if (state.moving === before.moving) return;
    clearTimeout(timer);
    if (state.moving) set(true);
    else timer = setTimeout(() => set(false), settleAfter);
  });
  const freeze: Freeze = {
    subscribe: (tell) => {
      changed.add(tell);
      return () => void changed.delete(tell);
    },
    frozen: () => frozen,
  };
  freezes.set(board, freeze);
  return freeze;
}

export interface AxisWish {
  readonly range: Range;
  /** Intervals that the height has room for. */
  readonly intervals: number;
  /** Start at 0, as bars and areas must. */
  readonly zero?: boolean;
}

/**
 * The shared axis of row `row`: round and tight at rest, growing only while something moves, unchanged while
 * the user has locked it. A new `subject` (another group, another sector, difference mode) starts afresh.
 */
export function useAxis(row: string, subject: string, wish: AxisWish): Axis {
  const { board } = useStores();
  const freeze = freezeOf(board);
  const frozen = useSyncExternalStore(freeze.subscribe, freeze.frozen);
  const locked = useBoard((state) => state.lockedAxes.has(row));
  const kept = useRef<{ readonly subject: string; readonly axis: Axis } | null>(null);
  const before = kept.current?.subject === subject ? kept.current.axis : undefined;
  const wanted = (): Axis => axisAround(wish.range, wish.intervals, wish.zero ?? false);
  const next =
    before === undefined ? wanted() : locked ? before : frozen ? grown(before, wish.range) : wanted();
  const axis = before && sameAxis(before, next) ? before : next;
  kept.current = { subject, axis };
  return axis;
}
