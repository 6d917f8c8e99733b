import { describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../src-ipc/bridge.ts';
import type { LibraryQuery, StudyListing } from '../../../src-ipc/library.ts';
import { testStores } from '../../../tests/window/testStores.ts';
import { pageSize, rowAt } from '../../stores/libraryStore.ts';
import { chooseRow } from './choose.ts';
import { loadRows, lookFor, refreshLibrary, showTag, sortBy } from './search.ts';
import { binStudies, tagStudies } from './studies.ts';

const listing = (id: string): StudyListing => ({
  id,
  title: `Study ${id}`,
  scenarioNames: ['Base'],
  tags: [],
  revisions: 1,
  lastRevision: 1,
  path: null,
  changedAt: '2026-11-25T10:00:00.000Z',
  deletedAt: null,
});

type Found = Awaited<ReturnType<Bridge['searchLibrary']>>;

/** Answers that a test gives in the order it likes. */
function slowly() {
  const waiting: { query: LibraryQuery; answer: (ids: readonly string[]) => void; fail: () => void }[] = [];
  const searchLibrary = (query: LibraryQuery) =>
    new Promise<Found>((resolve, reject) =>
      waiting.push({
        query,
        answer: (ids) => resolve({ total: ids.length, studies: ids.map(listing) }),
        fail: () => reject(new Error('failed')),
      }),
    );
  const stores = testStores(undefined, {
    searchLibrary,
    listRevisions: async () => [],
    libraryOverview: () => Promise.reject(new Error('not asked')),
  });
  const listed = () =>
    stores.library
      .getState()
      .found.pages.get(0)
      ?.map(({ id }) => id);
  return { stores, waiting, listed };
}

/** A library of so many studies, named by their place. */
function library(count: number) {
  const all = Array.from({ length: count }, (_, n) => String(n));
  const searchLibrary = vi.fn(async ({ offset, limit }: LibraryQuery) => ({
    total: all.length,
    studies: all.slice(offset, offset + limit).map(listing),
  }));
  const binned: Bridge['binStudies'] = async ({ studyIds }) => {
    for (const id of studyIds) all.splice(all.indexOf(id), 1);
  };
  const tagged = vi.fn<Bridge['tagStudies']>(async () => undefined);
  const stores = testStores(undefined, {
    searchLibrary,
    listRevisions: async () => [],
    libraryOverview: () => Promise.reject(new Error('not asked')),
    binStudies: binned,
    tagStudies: tagged,
  });
  const chosen = () => [...stores.library.getState().chosen];
  return { stores, searchLibrary, tagged, chosen };
}

describe('searching', () => {
  it('a slower answer to an earlier question never takes the place of a later one', async () => {
    const { stores, waiting, listed } = slowly();
    const questions = [lookFor(stores, { query: 's' }), lookFor(stores, { query: 'st' })];
    waiting[1]?.answer(['steel']);
    await questions[1];
    waiting[0]?.answer(['stale', 'steel']);
    await questions[0];
    expect(listed()).toEqual(['steel']);
    expect(stores.library.getState().wish.query).toBe('st');
  });

  it('a late failure of an earlier question does not spoil the list', async () => {
    const { stores, waiting, listed } = slowly();
    const questions = [lookFor(stores, { query: 's' }), lookFor(stores, { query: 'st' })];
    waiting[1]?.answer(['steel']);
    await questions[1];
    waiting[0]?.fail();
    await questions[0];
    expect(listed()).toEqual(['steel']);
    expect(stores.library.getState().status).toBe('ready');
  });

  it('that fails says so, and the next answer brings the list back', async () => {
    const { stores, waiting, listed } = slowly();
    const failing = lookFor(stores, { query: 's' });
    waiting[0]?.fail();
    await failing;
    expect(stores.library.getState().status).toBe('failed');
    const again = lookFor(stores, {});
    waiting[1]?.answer(['steel']);
    await again;
    expect(stores.library.getState().status).toBe('ready');
    expect(listed()).toEqual(['steel']);
  });

  it('keeps the list before until the answer is there', async () => {
    const { stores, waiting, listed } = slowly();
    const first = lookFor(stores, {});
    waiting[0]?.answer(['a']);
    await first;
    void lookFor(stores, { query: 'b' });
    expect(listed()).toEqual(['a']);
  });

  it('a page of an earlier list is not put into a later one', async () => {
    const { stores, waiting } = slowly();
    const first = lookFor(stores, {});
    waiting[0]?.answer(Array.from({ length: 250 }, (_, n) => `old ${n}`));
    await first;
    const late = loadRows(stores, pageSize, pageSize + 10);
    const second = lookFor(stores, { query: 'x' });
    waiting[2]?.answer(['new']);
    await second;
    waiting[1]?.answer(['late']);
    await late;
    expect(stores.library.getState().found.pages.size).toBe(1);
    expect(rowAt(stores.library.getState().found, 0)?.id).toBe('new');
  });

  it('a column sorts its usual way first, then the other', async () => {
    const { stores } = library(3);
    const order = () => {
      const { sort, descending } = stores.library.getState().wish;
      return [sort, descending];
    };
    await sortBy(stores, 'title');
    expect(order()).toEqual(['title', false]);
    await sortBy(stores, 'title');
    expect(order()).toEqual(['title', true]);
    await sortBy(stores, 'revisions');
    expect(order()).toEqual(['revisions', true]);
    await showTag(stores, 'steel');
    expect(stores.library.getState().wish).toMatchObject({ tag: 'steel', shelf: 'all', sort: 'revisions' });
  });
});

describe('rows', () => {
  it('are fetched by the page, each once', async () => {
    const { stores, searchLibrary } = library(1000);
    await refreshLibrary(stores);
    searchLibrary.mockClear();
    await Promise.all([loadRows(stores, 390, 410), loadRows(stores, 395, 412)]);
    expect(searchLibrary.mock.calls.map(([{ offset }]) => offset)).toEqual([200, 400]);
    expect(rowAt(stores.library.getState().found, 405)?.id).toBe('405');
  });

  it('of a range are fetched before they are chosen: none is left out', async () => {
    const { stores, chosen } = library(1000);
    await refreshLibrary(stores);
    await chooseRow(stores, 150, 'only');
    await chooseRow(stores, 650, 'range');
    expect(chosen()).toHaveLength(501);
    await chooseRow(stores, 100, 'range');
    expect(chosen()).toHaveLength(51);
    await chooseRow(stores, 120, 'toggle');
    expect(chosen()).toHaveLength(50);
  });

  it('beyond either end are the first and the last', async () => {
    const { stores, chosen } = library(3);
    await refreshLibrary(stores);
    await chooseRow(stores, 99, 'only');
    expect(chosen()).toEqual(['2']);
    await chooseRow(stores, -5, 'only');
    expect(chosen()).toEqual(['0']);
  });

  it('move up when one goes, and the next is chosen', async () => {
    const { stores, chosen } = library(3);
    await refreshLibrary(stores);
    await chooseRow(stores, 1, 'only');
    await binStudies(stores, [listing('1')]);
    expect(chosen()).toEqual(['2']);
    await binStudies(stores, [listing('2')]);
    expect(chosen()).toEqual(['0']);
  });

  it('that are tagged together stay chosen', async () => {
    const { stores, chosen, tagged } = library(3);
    await refreshLibrary(stores);
    await chooseRow(stores, 2, 'range');
    await tagStudies(stores, chosen(), '  briefing ', true);
    expect(tagged).toHaveBeenCalledExactlyOnceWith({
      studyIds: ['0', '1', '2'],
      tag: 'briefing',
      tagged: true,
    });
    expect(chosen()).toEqual(['0', '1', '2']);
  });
});
