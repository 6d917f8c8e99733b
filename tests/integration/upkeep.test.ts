import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bindingHere } from '../../src-main/library/binding.ts';
import { datedBackups, libraryFolder } from '../../src-main/library/libraryFolder.ts';
import { keepLibrary } from '../../src-main/library/libraryKeeper.ts';
import { createUpkeep } from '../../src-main/library/libraryUpkeep.ts';
import { connect } from '../../src-main/library/sqlite.ts';
import { careInThread } from '../../src-main/library/upkeepThread.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { freshFolder, openOptions, study, tick } from './support.ts';

const script = new URL('../../src-main/library/upkeepWorker.ts', import.meta.url);

function keep(userData = freshFolder()) {
  const options = openOptions(userData);
  const keeper = keepLibrary(options);
  const files = libraryFolder(userData);
  let at = '2026-11-25T09:00:00.000Z';
  const onReplaced = vi.fn();
  const upkeep = createUpkeep({
    keeper,
    files,
    binding: bindingHere(),
    now: () => at,
    care: (task) => careInThread(script, task),
    report: vi.fn(),
    onReplaced,
  });
  const save = (title: string) => {
    const content = study({ id: title, title });
    keeper.use((library) =>
      library.studies.keep({
        study: content,
        text: writeStudy(content),
        path: null,
        reason: 'saved',
        at: tick(),
      }),
    );
  };
  const titles = () => keeper.use((library) => library.db.prepare('SELECT title FROM studies').pluck().all());
  const setTime = (time: string) => {
    at = time;
  };
  return { keeper, files, upkeep, onReplaced, save, titles, setTime };
}

describe('the upkeep', () => {
  it('makes one backup a day, whole and dated, and keeps five', async () => {
    const { keeper, files, upkeep, save, setTime } = keep();
    save('a');
    await upkeep.round();
    expect(upkeep.last()).toEqual({ damage: [], backupAt: '2026-11-25T09:00:00.000Z' });
    setTime('2026-11-26T08:59:00.000Z');
    await upkeep.round();
    expect(datedBackups(files)).toHaveLength(1);
    for (let day = 26; day < 33; day++) {
      setTime(new Date(Date.UTC(2026, 10, day, 10)).toISOString());
      await upkeep.round();
    }
    expect(readdirSync(files.backups)).toHaveLength(5);
    // A clock that was moved back must not stop backups for years.
    setTime('2025-01-01T00:00:00.000Z');
    await upkeep.round();
    expect(upkeep.last()?.backupAt).toBe('2025-01-01T00:00:00.000Z');
    expect(readdirSync(files.backups)).toHaveLength(5);
    const backup = connect(datedBackups(files)[0]?.file ?? '', bindingHere(), { readonly: true });
    expect(backup.prepare('SELECT title FROM studies').pluck().all()).toEqual(['a']);
    backup.close();
    keeper.close();
  });

  it('replaces a library in which it finds damage by the backup and what came after it', async () => {
    const { keeper, files, upkeep, onReplaced, save, titles, setTime } = keep();
    for (let n = 0; n < 60; n++) save(`before ${n}`);
    await upkeep.round();
    save('after the backup');
    keeper.use((library) => library.db.pragma('wal_checkpoint(TRUNCATE)'));
    const page = keeper.use((library) =>
      Number(library.db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'tags'").pluck().get()),
    );
    const bytes = readFileSync(files.database);
    bytes.fill(0xff, (page - 1) * 4096, page * 4096);
    writeFileSync(files.database, bytes);
    setTime('2026-11-25T10:00:00.000Z');
    await upkeep.round();
    expect(onReplaced).toHaveBeenCalledOnce();
    const [notice] = keeper.takeNotices();
    expect(notice).toMatchObject({ code: 'libraryMovedAside', backupAt: '2026-11-25T09:00:00.000Z' });
    const movedTo = notice?.code === 'libraryMovedAside' ? notice.movedTo : '';
    expect(readFileSync(join(movedTo, 'library.sqlite')).equals(bytes)).toBe(true);
    expect(titles()).toHaveLength(61);
    expect(titles()).toContain('after the backup');
    expect(upkeep.last()?.damage).toEqual([]);
    keeper.close();
  });

  it('passes over backups that are damaged themselves', () => {
    const userData = freshFolder();
    const first = keep(userData);
    first.save('a');
    first.keeper.close();
    const { files } = first;
    copyFileSync(files.database, join(files.backups, 'library-1-2026-11-20T00-00-00-000Z.sqlite'));
    writeFileSync(join(files.backups, 'library-2-2026-11-21T00-00-00-000Z.sqlite'), 'no database');
    writeFileSync(files.database, 'no database either');
    const second = keep(userData);
    expect(second.keeper.takeNotices()).toMatchObject([{ backupAt: '2026-11-20T00:00:00.000Z' }]);
    expect(second.titles()).toEqual(['a']);
    second.keeper.close();
  });
});
