import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LibraryOverview, LibraryQuery, Revision, StudyListing } from '../../src-ipc/library.ts';

/** What is looked for: a shelf or a tag, words, and the order of the list. */
export type LibraryWish = Omit<LibraryQuery, 'offset' | 'limit'>;

/** Rows come from the main process by the page. */
export const pageSize = 200;

/** The studies that were found, as far as they were fetched. */
export interface FoundStudies {
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly StudyListing[]>;
}

/** Revisions of the study whose details are shown, newest first. */
export interface KeptRevisions {
  readonly studyId: string;
  readonly list: readonly Revision[];
}

/** The library as a surface of the window. Its contents are answers of the main process, never more recent ones lost. */
export interface LibraryState {
  /** The library is in front of the board. */
  readonly shown: boolean;
  readonly wish: LibraryWish;
  /** Number of the last question; an answer to an earlier one is dropped. */
  readonly asked: number;
  readonly status: 'loading' | 'ready' | 'failed';
  readonly found: FoundStudies;
  readonly overview: LibraryOverview | null;
  /** Ids of the chosen studies. */
  readonly chosen: ReadonlySet<string>;
  /** The row that the keyboard acts on, and the one from which a range is chosen. */
  readonly lead: number;
  readonly anchor: number;
  readonly revisions: KeptRevisions | null;
  /** Revision whose figures are shown; null for the state that stands for the study. */
  readonly revision: number | null;
}

export type LibraryStore = StoreApi<LibraryState>;

export const nothingFound: FoundStudies = { total: 0, pages: new Map() };

export const firstWish: LibraryWish = { query: '', shelf: 'all', sort: 'changed', descending: true };

export function createLibraryStore(): LibraryStore {
  return createStore<LibraryState>()(() => ({
    shown: false,
    wish: firstWish,
    asked: 0,
    status: 'loading',
    found: nothingFound,
    overview: null,
    chosen: new Set(),
    lead: 0,
    anchor: 0,
    revisions: null,
    revision: null,
  }));
}

/** The study in a row of the list, if it was fetched. */
export function rowAt(found: FoundStudies, index: number): StudyListing | undefined {
  return found.pages.get(Math.floor(index / pageSize))?.[index % pageSize];
}

/** Row of a study among those fetched, or -1. */
export function indexOf(found: FoundStudies, id: string): number {
  for (const [page, rows] of found.pages) {
    const place = rows.findIndex((row) => row.id === id);
    if (place >= 0) return page * pageSize + place;
  }
  return -1;
}

/** The chosen studies; one that was never fetched has no title here. */
export function chosenStudies(
  found: FoundStudies,
  chosen: ReadonlySet<string>,
): readonly Pick<StudyListing, 'id' | 'title' | 'tags'>[] {
  const listed = new Map([...found.pages.values()].flat().map((study) => [study.id, study]));
  return [...chosen].map((id) => listed.get(id) ?? { id, title: '', tags: [] });
}

/** The one study that is chosen, if it is one. */
export function chosenStudy({ chosen, found }: LibraryState): StudyListing | undefined {
  const [id] = chosen;
  return chosen.size === 1 && id !== undefined ? rowAt(found, indexOf(found, id)) : undefined;
}
