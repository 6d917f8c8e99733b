import { rowAt } from '../../stores/libraryStore.ts';
import type { Stores } from '../../stores/stores.ts';
import { loadRows, readRevisions } from './search.ts';

/** `only` this row; `toggle` it beside the others; or the `range` from the row chosen before. */
export type Choice = 'only' | 'toggle' | 'range';

/** Chooses a row of the list. Rows of a range that were never in sight are fetched first, so that none is left out. */
export async function chooseRow(stores: Stores, index: number, choice: Choice): Promise<void> {
  const { library } = stores;
  const { found, anchor, asked } = library.getState();
  if (found.total === 0) return;
  const row = Math.min(Math.max(index, 0), found.total - 1);
  const [from, to] = choice === 'range' ? [Math.min(anchor, row), Math.max(anchor, row)] : [row, row];
  library.setState({ lead: row, ...(choice === 'range' ? {} : { anchor: row }) });
  await loadRows(stores, from, to + 1);
  if (library.getState().asked !== asked || library.getState().lead !== row) return;
  library.setState({ chosen: chosenAfter(stores, from, to, choice) });
  await readRevisions(stores);
}

function chosenAfter(stores: Stores, from: number, to: number, choice: Choice): ReadonlySet<string> {
  const { found, chosen } = stores.library.getState();
  const ids: string[] = [];
  for (let row = from; row <= to; row += 1) {
    const id = rowAt(found, row)?.id;
    if (id !== undefined) ids.push(id);
  }
  if (choice !== 'toggle') return new Set(ids);
  const next = new Set(chosen);
  for (const id of ids) if (!next.delete(id)) next.add(id);
  return next;
}

/** Shows the figures of a revision; null for the state that stands for the study. */
export function showRevision(stores: Stores, revision: number | null): void {
  stores.library.setState({ revision });
}
