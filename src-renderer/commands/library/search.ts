import type { StudyListing } from '../../../src-ipc/library.ts';
import {
  firstWish,
  indexOf,
  type LibraryWish,
  nothingFound,
  pageSize,
  rowAt,
} from '../../stores/libraryStore.ts';
import type { Stores } from '../../stores/stores.ts';

/** Looks for something else: a shelf, a tag, words, or another order. The list before stays until the answer is there. */
export async function lookFor(stores: Stores, change: Partial<LibraryWish>): Promise<void> {
  const { wish: before, chosen } = stores.library.getState();
  // One study is looked for in the new list; of several, none would be seen there any more.
  const kept = chosen.size === 1 ? chosen : new Set<string>();
  stores.library.setState({ wish: { ...before, ...change }, chosen: kept, lead: 0, anchor: 0 });
  await ask(stores, 0);
}

/** A shelf and nothing else that narrows the list; the order stays. */
export function showShelf(stores: Stores, shelf: LibraryWish['shelf']): Promise<void> {
  return lookFor(stores, { ...firstWish, ...orderOf(stores), shelf });
}

/** All studies that carry a tag. */
export function showTag(stores: Stores, tag: string): Promise<void> {
  return lookFor(stores, { ...firstWish, ...orderOf(stores), tag });
}

function orderOf(stores: Stores): Pick<LibraryWish, 'sort' | 'descending'> {
  const { sort, descending } = stores.library.getState().wish;
  return { sort, descending };
}

/** Sorts by a column; by the same one again, the other way round. Dates and counts begin with the largest. */
export function sortBy(stores: Stores, sort: LibraryWish['sort']): Promise<void> {
  const { wish } = stores.library.getState();
  return lookFor(stores, { sort, descending: wish.sort === sort ? !wish.descending : sort !== 'title' });
}

/** Reads the library again: after a deed in it, and after a save. What is chosen stays chosen where it is still there. */
export async function refreshLibrary(stores: Stores): Promise<void> {
  const { lead } = stores.library.getState();
  await Promise.all([ask(stores, Math.floor(lead / pageSize)), readOverview(stores)]);
  await readRevisions(stores);
}

/** Asks for a page anew. Of several questions only the last one's answer is taken, however late the others come. */
async function ask(stores: Stores, page: number): Promise<void> {
  const { library, bridge } = stores;
  const asked = library.getState().asked + 1;
  library.setState({ asked });
  const isLast = () => library.getState().asked === asked;
  try {
    const { wish } = library.getState();
    const { total, studies } = await bridge.searchLibrary({
      ...withoutEmpty(wish),
      offset: page * pageSize,
      limit: pageSize,
    });
    if (!isLast()) return;
    // The list has become shorter than the page asked for.
    if (studies.length === 0 && page > 0) return await ask(stores, 0);
    library.setState({ status: 'ready', found: { total, pages: new Map([[page, studies]]) } });
    await settleChoice(stores);
  } catch {
    if (isLast()) library.setState({ status: 'failed', found: nothingFound, chosen: new Set() });
  }
}

/** An absent tag is left out, as the contract wants it. */
function withoutEmpty({ tag, ...wish }: LibraryWish): LibraryWish {
  return tag === undefined ? wish : { ...wish, tag };
}

/** Keeps what is chosen among what was found; where nothing is left of it, the row takes its place. */
async function settleChoice(stores: Stores): Promise<void> {
  const { found, chosen, lead } = stores.library.getState();
  if (chosen.size < 2) {
    const [id] = chosen;
    const known = id === undefined ? -1 : indexOf(found, id);
    const row = known < 0 ? Math.min(lead, Math.max(0, found.total - 1)) : known;
    const study = rowAt(found, row);
    stores.library.setState({ chosen: new Set(study ? [study.id] : []), lead: row, anchor: row });
  }
  await readRevisions(stores);
}

const pagesOnTheWay = new WeakMap<Stores, Set<string>>();

/** Fetches the rows from `from` to before `to` that are not there yet. */
export async function loadRows(stores: Stores, from: number, to: number): Promise<void> {
  const { library, bridge } = stores;
  const { asked, wish, found } = library.getState();
  const onTheWay = pagesOnTheWay.get(stores) ?? new Set<string>();
  pagesOnTheWay.set(stores, onTheWay);
  const last = Math.min(to, found.total) - 1;
  for (let page = Math.floor(from / pageSize); page <= Math.floor(last / pageSize); page += 1) {
    const key = `${asked}/${page}`;
    if (found.pages.has(page) || onTheWay.has(key)) continue;
    onTheWay.add(key);
    try {
      const offset = page * pageSize;
      const { studies } = await bridge.searchLibrary({ ...withoutEmpty(wish), offset, limit: pageSize });
      takePage(stores, asked, page, studies);
    } catch {
      // The rows stay blank; scrolling asks for them again.
    } finally {
      onTheWay.delete(key);
    }
  }
}

function takePage(stores: Stores, asked: number, page: number, studies: readonly StudyListing[]): void {
  const state = stores.library.getState();
  if (state.asked !== asked) return;
  const pages = new Map(state.found.pages).set(page, studies);
  stores.library.setState({ found: { ...state.found, pages } });
}

async function readOverview(stores: Stores): Promise<void> {
  try {
    stores.library.setState({ overview: await stores.bridge.libraryOverview() });
  } catch {
    stores.library.setState({ overview: null });
  }
}

/** Lists the revisions of the one chosen study; an answer for a study that is no longer chosen is dropped. */
export async function readRevisions(stores: Stores): Promise<void> {
  const { library, bridge } = stores;
  const studyId = onlyChosen(stores);
  if (library.getState().revisions?.studyId !== studyId)
    library.setState({ revisions: null, revision: null });
  if (studyId === undefined) return;
  const list = await bridge.listRevisions({ studyId }).catch(() => []);
  if (onlyChosen(stores) === studyId) library.setState({ revisions: { studyId, list } });
}

function onlyChosen(stores: Stores): string | undefined {
  const { chosen } = stores.library.getState();
  const [id] = chosen;
  return chosen.size === 1 ? id : undefined;
}
