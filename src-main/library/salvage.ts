import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Binding } from './binding.ts';
import { type Content, wholeText } from './contents.ts';
import { connect, type Sqlite } from './sqlite.ts';

/**
 * Copies what a damaged library still gives into the one that stands in for it: every readable row that is not there
 * yet. Works on a copy, so the damaged bytes stay as they were; nothing here may fail the start.
 */
export function salvage(damagedFolder: string, into: Sqlite, binding: Binding): void {
  const copy = mkdtempSync(join(damagedFolder, 'reading-'));
  try {
    for (const suffix of ['', '-wal']) {
      const file = join(damagedFolder, `library.sqlite${suffix}`);
      if (existsSync(file)) copyFileSync(file, join(copy, `library.sqlite${suffix}`));
    }
    const damaged = connect(join(copy, 'library.sqlite'), binding);
    try {
      copyPlainRows(damaged, into);
      copyStudies(damaged, into);
    } finally {
      damaged.close();
    }
  } catch {
    // Not even the schema can be read.
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

type Row = Readonly<Record<string, unknown>>;

function copyPlainRows(from: Sqlite, into: Sqlite): void {
  for (const table of ['settings', 'recent_files', 'working_copies']) {
    for (const row of readable(from, table)) attempt(() => insert(into, table, row));
  }
  for (const row of readable(from, 'contents')) {
    if (wholeText(row as unknown as Content) !== null) attempt(() => insert(into, 'contents', row));
  }
  // After the contents, on which they hang.
  for (const row of readable(from, 'datasets')) attempt(() => insert(into, 'datasets', row));
}

/** Studies by their id, since row numbers differ between the two files; then the revisions and tags that hang on them. */
function copyStudies(from: Sqlite, into: Sqlite): void {
  const find = into.prepare<[unknown], number>('SELECT rowid FROM studies WHERE id = ?').pluck();
  const numbers = new Map<unknown, number>();
  for (const row of readable(from, 'studies')) {
    attempt(() => insert(into, 'studies', without(row, 'rowid')));
    const number = find.get(row.id);
    if (number !== undefined) numbers.set(row.rowid, number);
  }
  const known = into.prepare('SELECT 1 FROM revisions WHERE study = ? AND sha256 = ? AND made_at = ?');
  for (const row of [...readable(from, 'revisions')].sort((a, b) => Number(a.id) - Number(b.id))) {
    const study = numbers.get(row.study);
    if (study === undefined || known.get(study, row.sha256, row.made_at) !== undefined) continue;
    attempt(() => insert(into, 'revisions', { ...without(row, 'id'), study }));
  }
  for (const row of readable(from, 'tags')) {
    const study = numbers.get(row.study);
    if (study !== undefined) attempt(() => insert(into, 'tags', { ...row, study }));
  }
}

/** Rows from both ends of a table, each until the damage is met. */
function readable(db: Sqlite, table: string): Row[] {
  const rows = new Map<string, Row>();
  const order = table === 'studies' || table === 'revisions' || table === 'contents' ? 'rowid' : '1';
  for (const direction of ['ASC', 'DESC']) {
    attempt(() => {
      const select = table === 'studies' ? 'rowid, *' : '*';
      for (const row of db
        .prepare<[], Row>(`SELECT ${select} FROM ${table} ORDER BY ${order} ${direction}`)
        .iterate()) {
        rows.set(JSON.stringify(Object.values(row).slice(0, 2)), row);
      }
    });
  }
  return [...rows.values()];
}

function insert(db: Sqlite, table: string, row: Row): void {
  const names = Object.keys(row);
  const values = names.map((name) => `@${name}`);
  db.prepare(`INSERT OR IGNORE INTO ${table} (${names.join()}) VALUES (${values.join()})`).run(row);
}

function without(row: Row, name: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // One row or one end of a table less; the rest may still be read.
  }
}
