import type { LibraryShelf } from '../../src-ipc/library.ts';

/** Work that was given up after the last save is in no file. */
const givenUp = `SELECT study FROM revisions AS given_up WHERE reason = 'discarded' AND NOT EXISTS (
  SELECT 1 FROM revisions WHERE study = given_up.study AND id > given_up.id AND reason = 'saved')`;

/** Studies that the window, or a crash, left with unsaved changes. */
const changed = `SELECT json_extract(study, '$.id') FROM working_copies WHERE json_valid(study)`;

/** Which studies stand on a shelf, as a condition on their table. */
export const onShelf: Readonly<Record<LibraryShelf, string>> = {
  all: 'deleted_at IS NULL',
  recent: 'deleted_at IS NULL AND path IN (SELECT path FROM recent_files)',
  // One set whose parts find their indexes; the plus keeps the list to its order, in which no row needs to be read.
  unsaved: `deleted_at IS NULL AND +rowid IN (
    SELECT rowid FROM studies WHERE path IS NULL AND deleted_at IS NULL
    UNION ${givenUp}
    UNION SELECT rowid FROM studies WHERE id IN (${changed}))`,
  bin: 'deleted_at IS NOT NULL',
};
