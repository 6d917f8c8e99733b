import type { BoardState, Hover, OpenTariffs } from '../stores/boardStore.ts';
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
  stores.board.setState({ view, openSector: null, tariffs: null });
}

export function openSector(stores: OnBoard, sector: string | null): void {
  stores.board.setState({ openSector: sector, tariffs: null });
}

/** Opens the tariff grid of the selected scenario, which belongs to the Trade view. */
export function openTariffs(stores: OnBoard, tariffs: OpenTariffs = { exporter: 'CN' }): void {
  stores.board.setState({ view: 'trade', openSector: null, tariffs, panelOpen: false });
}

export function closeTariffs(stores: OnBoard): void {
  stores.board.setState({ tariffs: null });
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
    Pick<BoardState, 'difference' | 'utilizationGroup' | 'sectorFilter' | 'timeRange' | 'panelOpen'>
  >,
): void {
  stores.board.setState(change);
}

/** Scenarios in one chart or in one chart each, remembered for the next start. */
export function arrange(
  stores: Pick<Stores, 'board' | 'bridge'>,
  arrangement: BoardState['arrangement'],
): void {
  stores.board.setState({ arrangement });
  void stores.bridge.writeSettings({ arrangement });
}

/** A handle of the time axis is held or let go: while it is held, axes only grow. */
export function holdTime(stores: OnBoard, held: boolean): void {
  stores.board.setState({ moving: held });
}

/** Locks the axes of a row of the board as they are, or lets them settle again. */
export function toggleAxisLock(stores: OnBoard, row: string): void {
  const lockedAxes = new Set(stores.board.getState().lockedAxes);
  if (!lockedAxes.delete(row)) lockedAxes.add(row);
  stores.board.setState({ lockedAxes });
}

/** Opens the assumptions drawer for a scenario, the selected one unless told, at a parameter such as `ev.sigma`. */
export function openAssumptions(
  stores: OnBoard,
  { scenario, parameter }: { readonly scenario?: string; readonly parameter?: string } = {},
): void {
  stores.board.setState({
    ...(scenario === undefined ? {} : { selectedScenario: scenario }),
    assumptions: parameter === undefined ? {} : { parameter },
    panelOpen: false,
    hover: null,
  });
}

export function closeAssumptions(stores: OnBoard): void {
  stores.board.setState({ assumptions: null });
}
