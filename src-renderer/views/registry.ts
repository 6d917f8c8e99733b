import type { ComponentType } from 'react';
import type { Messages } from '../messages/i18n.ts';
import { Overview } from './overview/Overview.tsx';

/** A view of the board: its place in this list is its tab. */
export interface ViewEntry {
  readonly id: keyof Messages['board']['views'];
  readonly Component: ComponentType;
}

/** Every view that works. Adding one: its folder, a line here and its name under `board.views`. */
export const views: readonly ViewEntry[] = [{ id: 'overview', Component: Overview }];
