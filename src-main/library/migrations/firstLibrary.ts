import type { Migration } from './migration.ts';

/** Settings, recent files, window, working copies, and studies with every saved revision, searchable. */
export const firstLibrary: Migration = {
  name: 'first library',
  up: (db) =>
    db.exec(`
      CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

      CREATE TABLE recent_files (
        path TEXT PRIMARY KEY, title TEXT NOT NULL, opened_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE window_state (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        x INTEGER NOT NULL, y INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
        maximized INTEGER NOT NULL CHECK (maximized IN (0, 1))
      ) STRICT;

      -- One row while the application runs: found at start, it tells that the last one did not end well.
      CREATE TABLE running_session (only INTEGER PRIMARY KEY CHECK (only = 1), started_at TEXT NOT NULL) STRICT;

      CREATE TABLE working_copies (
        document_id TEXT PRIMARY KEY,
        path TEXT, read_only INTEGER NOT NULL CHECK (read_only IN (0, 1)), saved_at TEXT,
        fingerprint TEXT, study TEXT NOT NULL, changed_at TEXT NOT NULL
      ) STRICT;

      -- What a list shows comes first in a row: a long text behind it is then not read for it.
      CREATE TABLE studies (
        rowid INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL, deleted_at TEXT,
        dataset_id TEXT NOT NULL, dataset_version TEXT NOT NULL,
        title TEXT NOT NULL, path TEXT, scenario_names TEXT NOT NULL,
        words TEXT NOT NULL
      ) STRICT;
      CREATE INDEX studies_by_change ON studies (changed_at DESC) WHERE deleted_at IS NULL;
      CREATE INDEX studies_in_bin ON studies (deleted_at) WHERE deleted_at IS NOT NULL;

      -- Compressed study files by the hash of their text: equal content is kept once.
      CREATE TABLE contents (sha256 BLOB PRIMARY KEY, deflated BLOB NOT NULL) STRICT;

      CREATE TABLE revisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        study INTEGER NOT NULL REFERENCES studies (rowid) ON DELETE CASCADE,
        sha256 BLOB NOT NULL REFERENCES contents (sha256),
        reason TEXT NOT NULL, name TEXT, made_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX revisions_of_study ON revisions (study, id DESC);
      CREATE INDEX revisions_by_content ON revisions (sha256);

      CREATE TABLE tags (
        study INTEGER NOT NULL REFERENCES studies (rowid) ON DELETE CASCADE,
        tag TEXT NOT NULL COLLATE NOCASE,
        PRIMARY KEY (study, tag)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX studies_of_tag ON tags (tag, study);

      -- Three characters make a word, so that Chinese is found without a dictionary.
      CREATE VIRTUAL TABLE study_words USING fts5 (
        words, content = 'studies', content_rowid = 'rowid', tokenize = 'trigram'
      );
      -- The index's three-character words in order, by which shorter words are found.
      CREATE VIRTUAL TABLE study_terms USING fts5vocab (study_words, row);
      CREATE TRIGGER study_words_added AFTER INSERT ON studies BEGIN
        INSERT INTO study_words (rowid, words) VALUES (new.rowid, new.words);
      END;
      CREATE TRIGGER study_words_removed AFTER DELETE ON studies BEGIN
        INSERT INTO study_words (study_words, rowid, words) VALUES ('delete', old.rowid, old.words);
      END;
      CREATE TRIGGER study_words_changed AFTER UPDATE OF words ON studies WHEN old.words <> new.words BEGIN
        INSERT INTO study_words (study_words, rowid, words) VALUES ('delete', old.rowid, old.words);
        INSERT INTO study_words (rowid, words) VALUES (new.rowid, new.words);
      END;
    `),
};
