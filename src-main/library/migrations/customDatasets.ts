import type { Migration } from './migration.ts';

/** Datasets of the user's own: their files are a content like the studies', hashed and kept once. */
export const customDatasets: Migration = {
  name: 'custom datasets',
  up: (db) =>
    db.exec(`
      CREATE TABLE datasets (
        id TEXT NOT NULL, version TEXT NOT NULL,
        title TEXT NOT NULL, sectors INTEGER NOT NULL, regions INTEGER NOT NULL,
        identity TEXT NOT NULL, imported_at TEXT NOT NULL,
        sha256 BLOB NOT NULL REFERENCES contents (sha256),
        PRIMARY KEY (id, version)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX datasets_by_content ON datasets (sha256);
    `),
};
