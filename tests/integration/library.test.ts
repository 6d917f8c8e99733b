import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bindingHere } from '../../src-main/library/binding.ts';
import { libraryFolder } from '../../src-main/library/libraryFolder.ts';
import { keepLibrary } from '../../src-main/library/libraryKeeper.ts';
import { migrations } from '../../src-main/library/migrations/index.ts';
import { openLibrary } from '../../src-main/library/openLibrary.ts';
import { applicationId, connect } from '../../src-main/library/sqlite.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { freshFolder, opened, openOptions, study, tick } from './support.ts';

const copy = (documentId: string, title: string) => ({
  documentId,
  path: `/studies/${title}.overhang`,
  readOnly: false,
  savedAt: null,
  fingerprint: { mtimeMs: 1, size: 2, sha256: 'ab' },
  study: writeStudy(study({ title })),
  changedAt: tick(),
});

describe('a new library', () => {
  it('flushes every commit, checks references and says whose it is', () => {
    const { library } = opened(openOptions(freshFolder()));
    const pragma = (name: string) => library.db.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('application_id')).toBe(applicationId);
    expect(pragma('user_version')).toBe(migrations.length);
  });
});

describe('settings', () => {
  const defaults = {
    language: 'en',
    theme: 'system',
    hintSeen: false,
    panelSizes: {},
    arrangement: 'overlay',
  } as const;

  it('are the defaults with what was written laid over them', () => {
    const options = openOptions(freshFolder());
    const first = opened(options).library;
    first.settings.write({ language: 'zh-CN', panelSizes: { left: 24 } });
    first.db.close();
    expect(opened(options).library.settings.read(defaults)).toEqual({
      ...defaults,
      language: 'zh-CN',
      panelSizes: { left: 24 },
    });
  });

  it.each(['{"cut', '"violet"', '', 'null'])(
    'keep their default where %j stands, and the others hold',
    (value) => {
      const { library } = opened(openOptions(freshFolder()));
      library.settings.write({ hintSeen: true });
      library.db.prepare('INSERT INTO settings VALUES (?, ?)').run('theme', value);
      library.db.prepare('INSERT INTO settings VALUES (?, ?)').run('ofTheFuture', '7');
      expect(library.settings.read(defaults)).toEqual({ ...defaults, hintSeen: true });
      expect(library.db.prepare('SELECT count(*) FROM settings').pluck().get()).toBe(3);
    },
  );
});

describe('recent files', () => {
  it('are listed newest first, each once, twenty at most', () => {
    const { library } = opened(openOptions(freshFolder()));
    for (let n = 0; n < 25; n++) library.recentFiles.add({ path: `/${n}`, title: `${n}`, openedAt: tick() });
    library.recentFiles.add({ path: '/10', title: 'ten', openedAt: tick() });
    const list = library.recentFiles.list();
    expect(list).toHaveLength(20);
    expect(list.slice(0, 3).map(({ title }) => title)).toEqual(['ten', '24', '23']);
    library.recentFiles.remove('/10');
    expect(library.recentFiles.list()[0]?.path).toBe('/24');
    library.recentFiles.clear();
    expect(library.recentFiles.list()).toEqual([]);
  });
});

describe('window state', () => {
  it('comes back as it was written', () => {
    const { library } = opened(openOptions(freshFolder()));
    expect(library.windowState.read()).toBeNull();
    const state = { x: -5, y: 10, width: 1300, height: 900, maximized: true };
    library.windowState.write(state);
    library.windowState.write({ ...state, x: 7.6 });
    expect(library.windowState.read()).toEqual({ ...state, x: 8 });
  });
});

describe('working copies', () => {
  it('hold the last state of each document', () => {
    const { library } = opened(openOptions(freshFolder()));
    library.workingCopies.write(copy('a', 'first'));
    library.workingCopies.write(copy('b', 'other'));
    const last = copy('a', 'last');
    library.workingCopies.write(last);
    expect(library.workingCopies.find('a')).toEqual(last);
    expect(library.workingCopies.list().map(({ documentId }) => documentId)).toEqual(['a', 'b']);
    library.workingCopies.write({ ...copy('b', 'clock moved back'), changedAt: '2001-01-01T00:00:00.000Z' });
    expect(library.workingCopies.list()[0]?.documentId).toBe('b');
    library.workingCopies.remove('a');
    expect(library.workingCopies.find('a')).toBeNull();
  });
});

describe('revisions', () => {
  const state = (title: string, reason: 'saved' | 'replaced' = 'saved') => {
    const content = study({ title });
    return { study: content, text: writeStudy(content), path: '/a.overhang', reason, at: tick() };
  };

  it('keep every saved state once, newest first, and give it back byte by byte', () => {
    const { library } = opened(openOptions(freshFolder()));
    const first = state('first');
    const number = library.studies.keep(first);
    library.studies.keep(state('第二'));
    library.studies.keep(state('第二'));
    library.studies.keep(state('first'));
    const list = library.revisions.list(number);
    expect(list.map(({ reason }) => reason)).toEqual(['saved', 'saved', 'saved']);
    expect(list.map(({ id }) => library.revisions.text(id))).toEqual([
      first.text,
      state('第二').text,
      first.text,
    ]);
    expect(library.db.prepare('SELECT count(*) FROM contents').pluck().get()).toBe(2);
  });

  it('do not let a state that was put aside stand for the study', () => {
    const { library } = opened(openOptions(freshFolder()));
    library.studies.keep(state('mine'));
    const number = library.studies.keep(state('theirs', 'replaced'));
    expect(library.db.prepare('SELECT title FROM studies').pluck().all()).toEqual(['mine']);
    expect(library.revisions.list(number)).toHaveLength(2);
  });
});

describe('a library that cannot be opened', () => {
  it('from a newer version is left as it is, and the session works in memory', () => {
    const folder = freshFolder();
    const options = openOptions(folder);
    const first = opened(options).library;
    first.db.pragma('user_version = 99');
    first.db.close();
    const before = readFileSync(options.files.database);
    const { library, notices, inMemory } = opened(options);
    expect(notices).toEqual([{ code: 'libraryFromNewerVersion' }]);
    expect(inMemory).toBe(true);
    library.workingCopies.write(copy('a', 'x'));
    expect(readFileSync(options.files.database).equals(before)).toBe(true);
  });

  it('because its folder is a file, leaves a working application', () => {
    const options = openOptions(freshFolder());
    const files = { ...options.files, database: join(options.files.folder, 'missing', 'library.sqlite') };
    const { library, notices } = opened({ ...options, files });
    expect(notices).toMatchObject([{ code: 'libraryUnavailable' }]);
    library.settings.write({ theme: 'dark' });
  });

  it.each([
    ['text', Buffer.from('not a database at all, but a note of somebody')],
    ['nothing but zeros', Buffer.alloc(8192)],
    ['a head without a body', Buffer.from('SQLite format 3\0')],
  ])('since it holds %s, is moved aside with its bytes', (_what, bytes) => {
    const options = openOptions(freshFolder());
    writeFileSync(options.files.database, bytes);
    const { library, notices, inMemory } = opened(options);
    const [notice] = notices;
    expect(notice).toMatchObject({ code: 'libraryMovedAside', backupAt: null });
    expect(inMemory).toBe(false);
    const movedTo = notice?.code === 'libraryMovedAside' ? notice.movedTo : '';
    expect(readFileSync(join(movedTo, 'library.sqlite')).equals(bytes)).toBe(true);
    library.settings.write({ theme: 'dark' });
  });

  it('since it is another program’s database, is moved aside', () => {
    const options = openOptions(freshFolder());
    const other = connect(options.files.database, bindingHere());
    other.exec('CREATE TABLE theirs (a); PRAGMA application_id = 7');
    other.close();
    expect(opened(options).notices).toMatchObject([{ code: 'libraryMovedAside' }]);
  });

  it('and is empty, is simply a new one', () => {
    const options = openOptions(freshFolder());
    writeFileSync(options.files.database, '');
    expect(opened(options).notices).toEqual([]);
  });
});

describe('keeping the library', () => {
  it('tells an unclean exit from a clean one', () => {
    const folder = freshFolder();
    const killed = openLibrary(openOptions(folder));
    expect(killed.afterUncleanExit).toBe(false);
    killed.library.db.close();
    const second = keepLibrary(openOptions(folder));
    expect(second.afterUncleanExit).toBe(true);
    second.close();
    const third = keepLibrary(openOptions(folder));
    expect(third.afterUncleanExit).toBe(false);
    third.close();
  });

  it('is not stopped by a damaged lock file', () => {
    const options = openOptions(freshFolder());
    writeFileSync(options.files.lock, 'what is this?'.repeat(100));
    const keeper = keepLibrary(options);
    expect(keeper.inMemory()).toBe(false);
    expect(keepLibrary(options).inMemory()).toBe(true);
    keeper.close();
  });

  it('lets one process have it; the second works in memory and leaves the file alone', () => {
    const folder = freshFolder();
    const first = keepLibrary(openOptions(folder));
    const second = keepLibrary(openOptions(folder));
    expect(second.inMemory()).toBe(true);
    expect(second.takeNotices()).toEqual([{ code: 'libraryUnavailable', reason: 'inUse' }]);
    second.use((library) => library.settings.write({ theme: 'dark' }));
    second.close();
    first.close();
    const third = keepLibrary(openOptions(folder));
    expect(third.inMemory()).toBe(false);
    expect(third.use((library) => library.db.prepare('SELECT count(*) FROM settings').pluck().get())).toBe(0);
    expect(third.afterUncleanExit).toBe(false);
    third.close();
  });

  it('replaces a library whose damage shows only in use, and does the work on the new one', () => {
    const folder = freshFolder();
    const keeper = keepLibrary(openOptions(folder));
    keeper.use((library) => {
      for (let n = 0; n < 200; n++) library.workingCopies.write(copy(`d${n}`, `title ${n}`));
      library.settings.write({ theme: 'dark' });
      library.db.pragma('wal_checkpoint(TRUNCATE)');
      const page = Number(
        library.db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'recent_files'").pluck().get(),
      );
      const size = Number(library.db.pragma('page_size', { simple: true }));
      const bytes = readFileSync(libraryFolder(folder).database);
      bytes.fill(0xee, (page - 1) * size, page * size);
      writeFileSync(libraryFolder(folder).database, bytes);
      library.db.pragma('shrink_memory');
    });
    keeper.use((library) => library.recentFiles.add({ path: '/a', title: 'a', openedAt: tick() }));
    expect(keeper.takeNotices()).toMatchObject([{ code: 'libraryMovedAside' }]);
    expect(keeper.restored()).toMatchObject({ movedTo: expect.stringContaining('damaged-'), backupAt: null });
    expect(keeper.takeNotices()).toEqual([]);
    // What the damage did not touch was carried over.
    expect(keeper.use((library) => library.workingCopies.list())).toHaveLength(200);
    expect(keeper.use((library) => library.recentFiles.list())).toHaveLength(1);
    keeper.close();
    expect(existsSync(libraryFolder(folder).database)).toBe(true);
  });
});
