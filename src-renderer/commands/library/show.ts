import { firstWish, nothingFound } from '../../stores/libraryStore.ts';
import type { Stores } from '../../stores/stores.ts';
import { endGesture } from '../execute.ts';
import { refreshLibrary } from './search.ts';

/** Brings the library in front of the board, with all studies, the last changed one first and chosen. */
export async function showLibrary(stores: Stores): Promise<void> {
  if (stores.library.getState().shown) return;
  endGesture(stores);
  const fresh = { found: nothingFound, revisions: null, revision: null, chosen: new Set<string>() };
  stores.library.setState({
    ...fresh,
    shown: true,
    status: 'loading',
    wish: firstWish,
    lead: 0,
    anchor: 0,
  });
  await refreshLibrary(stores);
}

/** Back to the board. */
export function leaveLibrary(stores: Pick<Stores, 'library'>): void {
  stores.library.setState({ shown: false });
}

/** One shortcut for both ways. */
export function toggleLibrary(stores: Stores): void {
  if (stores.library.getState().shown) leaveLibrary(stores);
  else void showLibrary(stores);
}
