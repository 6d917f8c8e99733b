import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bindingHere } from '../../src-main/library/binding.ts';
import { migrations } from '../../src-main/library/migrations/index.ts';
import type { Migration } from '../../src-main/library/migrations/migration.ts';
import { connect } from '../../src-main/library/sqlite.ts';
import { freshFolder, opened, openOptions } from './support.ts';

const more: Migration = {
  name: 'more',
  up: (db) => db.exec('CREATE TABLE more (a INTEGER); INSERT INTO more VALUES (1)'),
};
const broken: Migration = {
  name: 'broken',
  up: (db) => {
    const { changes } = db.prepare('DELETE FROM settings').run();
    db.exec('CREATE TABLE half (a INTEGER)');
    if (changes > 0) throw new Error('this step fails on what is there');
  },
};

function prepared() {
  const options = openOptions(freshFolder());
  const { library } = opened(options);
  library.settings.write({ theme: 'dark' });
  library.db.close();
  return options;
}

function look(file: string) {
  const db = connect(file, bindingHere());
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const found = {
    version: db.pragma('user_version', { simple: true }),
    tables,
    settings: db.prepare('SELECT name, value FROM settings').all(),
  };
  db.close();
  return found;
}

describe('migrations', () => {
  it('bring an older library to the present, with a copy of what it was', () => {
    const options = prepared();
    const { library, notices } = opened({ ...options, migrations: [...migrations, more] });
    expect(notices).toEqual([]);
    expect(library.db.pragma('user_version', { simple: true })).toBe(migrations.length + 1);
    expect(library.db.prepare('SELECT a FROM more').pluck().get()).toBe(1);
    expect(look(options.files.beforeMigration)).toMatchObject({
      version: migrations.length,
      settings: [{ name: 'theme', value: '"dark"' }],
    });
  });

  it('stop at the first failure and put everything back, steps that worked included', () => {
    const options = prepared();
    const failed = opened({ ...options, migrations: [...migrations, more, broken] });
    expect(failed.inMemory).toBe(true);
    expect(failed.notices).toMatchObject([{ code: 'libraryUnavailable' }]);
    const found = look(options.files.database);
    expect(found.version).toBe(migrations.length);
    expect(found.settings).toEqual([{ name: 'theme', value: '"dark"' }]);
    expect(found.tables).not.toContain('more');
    expect(found.tables).not.toContain('half');
    // The version that wrote it opens it as before.
    expect(opened(options).notices).toEqual([]);
  });

  it('of a new library need no copy', () => {
    const options = openOptions(freshFolder());
    opened({ ...options, migrations: [...migrations, more] });
    expect(existsSync(options.files.beforeMigration)).toBe(false);
  });
});
