import type { Sqlite } from '../sqlite.ts';

/** One step of the schema; `user_version` counts the steps done. A step that was released is never changed. */
export interface Migration {
  readonly name: string;
  readonly up: (db: Sqlite) => void;
}
