import type { Sqlite } from './sqlite.ts';

/** Marks the library as in use. Returns true if the mark of an earlier session was still there: it did not end well. */
export function beginSession(db: Sqlite, at: string): boolean {
  return db.transaction(() => {
    const unclean = db.prepare('SELECT 1 FROM running_session').get() !== undefined;
    db.prepare('INSERT OR REPLACE INTO running_session VALUES (1, ?)').run(at);
    return unclean;
  })();
}

export function endSession(db: Sqlite): void {
  db.prepare('DELETE FROM running_session').run();
}
