import type { WindowState } from '../library/windowState.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const defaultSize = { width: 1280, height: 800 } as const;
export const smallestSize = { width: 800, height: 600 } as const;

/** How much of the title bar must be on a screen for a user to get hold of the window. */
const graspable = 100;

/**
 * Where the window opens: where it was, if a screen still shows it there, else in the default size wherever the system
 * puts it. Never larger than the screen's work area.
 */
export function startBounds(state: WindowState | null, workAreas: readonly Area[]): Partial<Area> {
  if (state === null) return { ...defaultSize };
  const screen = workAreas.find((area) => showsTitleBar(state, area));
  if (screen === undefined) return { ...defaultSize };
  return {
    x: state.x,
    y: state.y,
    width: Math.max(smallestSize.width, Math.min(state.width, screen.width)),
    height: Math.max(smallestSize.height, Math.min(state.height, screen.height)),
  };
}

function showsTitleBar(state: Area, area: Area): boolean {
  const shown = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x);
  return shown >= graspable && state.y >= area.y && state.y <= area.y + area.height - graspable;
}
