import { describe, expect, it } from 'vitest';
import type { LibraryQuery, LibraryShelf, RevisionReason } from '../../src-ipc/library.ts';
import { duplicateStudy, keepRevision, openLibraryStudy } from '../../src-main/desk/libraryStudies.ts';
import { searchStudies } from '../../src-main/library/search.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { desk, freshFolder, opened, openOptions, study, tick } from './support.ts';

function fresh() {
  const { library } = opened(openOptions(freshFolder()));
  const keep = (id: string, path: string | null, reason: RevisionReason, title = id) => {
    const content = study({ id, title });
    return library.studies.keep({ study: content, text: writeStudy(content), path, reason, at: tick() });
  };
  const listed = (shelf: LibraryShelf, more: Partial<LibraryQuery> = {}) =>
    searchStudies(library.db, {
      query: '',
      shelf,
      sort: 'changed',
      descending: true,
      offset: 0,
      limit: 200,
      ...more,
    }).studies;
  const on = (shelf: LibraryShelf) => listed(shelf).map(({ id }) => id);
  return { library, keep, listed, on };
}

describe('recent studies', () => {
  it('are those whose files were opened or saved lately', () => {
    const { library, keep, on } = fresh();
    keep('a', '/a.overhang', 'saved');
    keep('b', '/b.overhang', 'saved');
    keep('c', null, 'duplicated');
    library.recentFiles.add({ path: '/a.overhang', title: 'a', openedAt: tick() });
    library.recentFiles.add({ path: '/gone.overhang', title: 'x', openedAt: tick() });
    expect(on('recent')).toEqual(['a']);
    library.shelf.bin(['a'], tick());
    expect(on('recent')).toEqual([]);
  });

  it('know a file by the study it holds now, not by one that was saved over', () => {
    const { library, keep, on } = fresh();
    keep('mine', '/a.overhang', 'saved');
    keep('other', '/a.overhang', 'saved');
    library.recentFiles.add({ path: '/a.overhang', title: 'other', openedAt: tick() });
    expect(on('recent')).toEqual(['other']);
    expect(on('unsaved')).toEqual(['mine']);
    expect(library.studies.pathOf('mine')).toBeNull();
  });
});

describe('unsaved copies', () => {
  it('are studies without a file, and studies whose last changes were given up', () => {
    const { keep, on } = fresh();
    keep('inFile', '/a.overhang', 'saved');
    keep('copy', null, 'duplicated');
    keep('givenUp', '/b.overhang', 'saved');
    keep('givenUp', '/b.overhang', 'discarded', 'changed');
    expect(on('unsaved')).toEqual(['givenUp', 'copy']);
  });

  it('stay until the study is saved again, though its file is opened', () => {
    const { keep, on } = fresh();
    keep('a', '/a.overhang', 'saved', 'one');
    keep('a', '/a.overhang', 'discarded', 'two');
    keep('a', '/a.overhang', 'opened', 'one');
    expect(on('unsaved')).toEqual(['a']);
    keep('a', '/a.overhang', 'saved', 'three');
    expect(on('unsaved')).toEqual([]);
  });

  it('are none once what was given up is saved after all', () => {
    const { library, keep, on } = fresh();
    const number = keep('a', '/a.overhang', 'saved', 'one');
    keep('a', '/a.overhang', 'discarded', 'two');
    keep('a', '/a.overhang', 'saved', 'two');
    expect(on('unsaved')).toEqual([]);
    expect(library.revisions.list(number).map(({ reason }) => reason)).toEqual(['saved', 'saved']);
  });

  it('name the study in the window while its changes are in no file', () => {
    const { library, keep, on } = fresh();
    keep('a', '/a.overhang', 'saved');
    const copy = {
      documentId: 'd',
      path: '/a.overhang',
      readOnly: false,
      savedAt: null,
      fingerprint: null,
      changedAt: tick(),
    };
    library.workingCopies.write({ ...copy, study: writeStudy(study({ id: 'a', title: 'changed' })) });
    library.workingCopies.write({ ...copy, documentId: 'e', study: 'not a study' });
    expect(on('unsaved')).toEqual(['a']);
  });
});

describe('the shelves', () => {
  it('are counted as they are listed', () => {
    const { library, keep, on } = fresh();
    keep('a', '/a.overhang', 'saved');
    keep('b', null, 'duplicated');
    keep('c', null, 'duplicated');
    library.shelf.bin(['c'], tick());
    const shelves = ['all', 'recent', 'unsaved', 'bin'] as const;
    const counted = library.shelf.counts().shelves;
    expect(counted).toEqual(Object.fromEntries(shelves.map((shelf) => [shelf, on(shelf).length])));
    expect(counted).toEqual({ all: 2, recent: 0, unsaved: 1, bin: 1 });
  });

  it('sort both ways', () => {
    const { keep, listed } = fresh();
    for (const id of ['b', 'a', 'C']) keep(id, null, 'saved');
    keep('a', null, 'saved', 'a, again');
    const ids = (more: Partial<LibraryQuery>) => listed('all', more).map(({ id }) => id);
    expect(ids({ sort: 'title', descending: false })).toEqual(['a', 'b', 'C']);
    expect(ids({ sort: 'title', descending: true })).toEqual(['C', 'b', 'a']);
    expect(ids({ sort: 'revisions', descending: true })[0]).toBe('a');
    expect(ids({ sort: 'revisions', descending: false })[2]).toBe('a');
    expect(ids({ sort: 'changed', descending: false })).toEqual(['b', 'C', 'a']);
  });

  it('sort titles as readers do: Latin ones first, numbers by size, Chinese ones by pinyin', () => {
    const { library, keep, listed } = fresh();
    const sorted = [
      'Étude',
      'Plan 2',
      'plan 10',
      'Plans',
      '安全',
      '产能',
      '电动汽车',
      '钢铁',
      '关税',
      '中国',
    ];
    // By code point: 中国 产能 关税 安全 电动汽车 钢铁.
    for (const title of [...sorted].reverse()) keep(title, null, 'saved', title);
    const titles = (more: Partial<LibraryQuery>) =>
      listed('all', { sort: 'title', ...more }).map(({ title }) => title);
    expect(titles({ descending: false })).toEqual(sorted);
    expect(titles({ descending: true })).toEqual([...sorted].reverse());
    expect(titles({ descending: false, offset: 4, limit: 2 })).toEqual(['安全', '产能']);
    keep('安全', null, 'saved', '重庆');
    expect(titles({ descending: false }).slice(4, 6)).toEqual(['产能', '重庆']);
    library.shelf.bin(['中国'], tick());
    expect(titles({ descending: false })).toHaveLength(9);
  });

  it.each(['all', 'recent', 'unsaved', 'bin'] as const)(
    'sort by everything, with words and a tag: %s',
    (shelf) => {
      const { library, keep, listed } = fresh();
      for (const id of ['a1', 'a2', 'b'])
        keep(id, id === 'a1' ? '/a.overhang' : null, 'saved', `title of ${id}`);
      library.recentFiles.add({ path: '/a.overhang', title: 'a1', openedAt: tick() });
      library.shelf.tag(['a1', 'a2'], 'briefing', true);
      if (shelf === 'bin') library.shelf.bin(['a1', 'a2', 'b'], tick());
      const expected = { all: ['a1', 'a2'], recent: ['a1'], unsaved: ['a2'], bin: ['a1', 'a2'] }[shelf];
      for (const sort of ['changed', 'title', 'revisions'] as const) {
        const found = listed(shelf, { sort, query: 'title', tag: 'briefing' }).map(({ id }) => id);
        expect(found.sort(), sort).toEqual(expected);
      }
    },
  );

  it('list the bin by when studies came there', () => {
    const { library, keep, listed } = fresh();
    for (const id of ['a', 'b', 'c']) keep(id, null, 'saved');
    for (const id of ['b', 'c', 'a']) library.shelf.bin([id], tick());
    expect(listed('bin').map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });
});

describe('a line of the list', () => {
  it('shows the state that stands for the study, not one that was put aside', () => {
    const { library, keep, listed } = fresh();
    keep('a', '/a.overhang', 'saved', 'standing');
    keep('a', '/a.overhang', 'discarded', 'given up');
    const [line] = listed('all');
    expect(library.revisions.text(line?.lastRevision ?? 0)).toContain('standing');
    keep('b', null, 'discarded', 'never saved');
    expect(library.revisions.text(listed('all')[0]?.lastRevision ?? 0)).toContain('never saved');
  });

  it('does not call a study changed that was only looked at', () => {
    const { keep, listed } = fresh();
    keep('a', '/a.overhang', 'saved');
    const [before] = listed('all');
    keep('a', '/a.overhang', 'opened');
    expect(listed('all')[0]?.changedAt).toBe(before?.changedAt);
    keep('a', '/a.overhang', 'opened', 'changed elsewhere');
    expect(listed('all')[0]?.changedAt).not.toBe(before?.changedAt);
  });
});

describe('a study of the library', () => {
  const keptIn = (at: ReturnType<typeof desk>) => {
    const content = study({ id: 'a', title: 'Steel' });
    at.keeper.use(({ studies }) =>
      studies.keep({ study: content, text: writeStudy(content), path: null, reason: 'saved', at: tick() }),
    );
    return content;
  };

  it('is copied under a new id and title, and the copy opens', async () => {
    const at = desk();
    keptIn(at);
    const copy = duplicateStudy(at, 'a', 'Copy of Steel');
    expect(copy?.studyId).not.toBe('a');
    const answer = await openLibraryStudy(at, copy?.studyId ?? '');
    expect(answer).toMatchObject({
      status: 'opened',
      document: { path: null, study: { title: 'Copy of Steel' } },
    });
    expect(duplicateStudy(at, 'nobody', 'x')).toBeNull();
  });

  it('keeps what the window shows before something takes its place', async () => {
    const at = desk();
    const content = keptIn(at);
    const answer = await openLibraryStudy(at, 'a');
    if (answer.status !== 'opened') throw new Error(JSON.stringify(answer));
    const shown = { ...content, title: 'Steel, not saved' };
    keepRevision(at, { documentId: answer.document.documentId, study: shown });
    const [last] = at.keeper.use(({ studies, revisions }) => revisions.list(studies.numberOf('a') ?? 0));
    expect(last?.reason).toBe('replaced');
    expect(at.keeper.use(({ revisions }) => revisions.text(last?.id ?? 0))).toBe(writeStudy(shown));
  });
});
