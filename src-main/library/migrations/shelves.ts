import type { Migration } from './migration.ts';

/** What the shelves of the library look for: the study of a file, work that was given up, and the order of titles. */
export const shelves: Migration = {
  name: 'shelves',
  up: (db) =>
    db.exec(`
      CREATE INDEX studies_by_path ON studies (path) WHERE deleted_at IS NULL;
      CREATE INDEX studies_by_title ON studies (title COLLATE NOCASE) WHERE deleted_at IS NULL;
      CREATE INDEX revisions_given_up ON revisions (study, id) WHERE reason = 'discarded';
    `),
};
