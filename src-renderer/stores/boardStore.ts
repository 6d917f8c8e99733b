import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the pointer rests on, shared by all charts so that one hover reads across the board. */
export interface Hover {
  /** Quarter index. */
  readonly t: number;
  readonly sector?: string | undefined;
  readonly market?: string | undefined;
  readonly scenario?: string | undefined;
  /** Outcome whose values the shared tooltip lists, and where the pointer is in the window. */
  readonly path?: string | undefined;
  readonly at?: { readonly x: number; readonly y: number } | undefined;
}

/** `industry`, `manufacturing`, `mining`, or the id of a sector. */
export type UtilizationGroup = string;

/** Duties on one exporter's goods, opened in the grid. */
export interface OpenTariffs {
  readonly exporter: string;
  readonly sector?: string | undefined;
  readonly importer?: string | undefined;
}

/** How the board is looked at. Nothing here changes the study, so nothing here can be undone. */
export interface BoardState {
  /** Id of a view of the registry. */
  readonly view: string;
  /** The sector opened in the drill-down, `null` on the board. */
  readonly openSector: string | null;
  /** The tariff grid, where it is open: on whose goods, and the cell it was opened for. */
  readonly tariffs: OpenTariffs | null;
  readonly focusQuarter: number;
  readonly difference: boolean;
  readonly utilizationGroup: UtilizationGroup;
  /** Scenario whose levers the left panel shows. */
  readonly selectedScenario: string;
  /** Scenarios off the board (eye closed). */
  readonly hidden: ReadonlySet<string>;
  readonly hover: Hover | null;
  /** Quarter indices shown, both included; below 1 is history. */
  readonly timeRange: { readonly from: number; readonly to: number };
  /** Sectors shown in lists and heat maps, `null` for all. */
  readonly sectorFilter: readonly string[] | null;
  /** Scenarios as columns or in one chart. */
  readonly arrangement: 'columns' | 'overlay';
  /** A time handle or a lever is being moved: axes only grow. */
  readonly moving: boolean;
  /** Rows whose axes the user has locked. */
  readonly lockedAxes: ReadonlySet<string>;
  /** The left panel as an overlay in a narrow window. */
  readonly panelOpen: boolean;
  /** The assumptions drawer over the board, `null` where it is closed; `parameter` is a key to show first. */
  readonly assumptions: { readonly parameter?: string } | null;
}

export type BoardStore = StoreApi<BoardState>;

export function createBoardStore(
  initial: Partial<BoardState> & Pick<BoardState, 'selectedScenario'>,
): BoardStore {
  return createStore<BoardState>()(() => ({
    view: 'overview',
    openSector: null,
    tariffs: null,
    focusQuarter: 24,
    difference: false,
    utilizationGroup: 'manufacturing',
    hidden: new Set(),
    hover: null,
    timeRange: { from: -7, to: 40 },
    sectorFilter: null,
    arrangement: 'overlay',
    moving: false,
    lockedAxes: new Set(),
    panelOpen: false,
    assumptions: null,
    ...initial,
  }));
}
