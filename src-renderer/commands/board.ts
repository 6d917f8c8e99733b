import type { BoardState, Hover } from '../stores/boardStore.ts';
import type { Stores } from '../stores/stores.ts';

type OnBoard = Pick<Stores, 'board'>;

export function selectScenario(stores: OnBoard, id: string): void {
  stores.board.setState({ selectedScenario: id });
}

/** Puts a scenario on the board or takes it off; the last one stays. */
export function toggleVisible(stores: Stores, id: string): void {
  const hidden = new Set(stores.board.getState().hidden);
  if (!hidden.delete(id)) hidden.add(id);
  const anyLeft = stores.study.getState().study.scenarios.some((scenario) => !hidden.has(scenario.id));
  if (anyLeft) stores.board.setState({ hidden });
}

export function showView(stores: OnBoard, view: string): void {
  stores.board.setState({ view, openSector: null });
}

export function openSector(stores: OnBoard, sector: string | null): void {
  stores.board.setState({ openSector: sector });
}

/** Sets the quarter that every chart marks, inside the horizon. */
export function focusQuarter(stores: Stores, t: number): void {
  const last = stores.study.getState().study.horizonQuarters;
  stores.board.setState({ focusQuarter: Math.min(Math.max(Math.round(t), 0), last) });
}

export function hoverAt(stores: OnBoard, hover: Hover | null): void {
  stores.board.setState({ hover });
}

export function setBoard(
  stores: OnBoard,
  change: Partial<
    Pick<
      BoardState,
      'difference' | 'utilizationGroup' | 'sectorFilter' | 'arrangement' | 'timeRange' | 'panelOpen'
    >
  >,
): void {
  stores.board.setState(change);
}
