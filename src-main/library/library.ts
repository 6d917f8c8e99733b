import { type CustomDatasets, createCustomDatasets } from './customDatasets.ts';
import { createRecentFiles, type RecentFiles } from './recentFiles.ts';
import { createRevisions, type Revisions } from './revisions.ts';
import { createSettingsStore, type SettingsStore } from './settings.ts';
import { createShelf, type Shelf } from './shelf.ts';
import type { Sqlite } from './sqlite.ts';
import { createStudies, type Studies } from './studies.ts';
import { createWindowStateStore, type WindowStateStore } from './windowState.ts';
import { createWorkingCopies, type WorkingCopies } from './workingCopies.ts';

/** The open library: one store an idea, all on one connection. */
export interface Library {
  readonly db: Sqlite;
  readonly settings: SettingsStore;
  readonly recentFiles: RecentFiles;
  readonly windowState: WindowStateStore;
  readonly workingCopies: WorkingCopies;
  readonly studies: Studies;
  readonly revisions: Revisions;
  readonly shelf: Shelf;
  readonly datasets: CustomDatasets;
}

/** The stores of a migrated database. */
export function createLibrary(db: Sqlite): Library {
  const revisions = createRevisions(db);
  const studies = createStudies(db, revisions);
  return {
    db,
    settings: createSettingsStore(db),
    recentFiles: createRecentFiles(db),
    windowState: createWindowStateStore(db),
    workingCopies: createWorkingCopies(db),
    studies,
    revisions,
    shelf: createShelf(db),
    datasets: createCustomDatasets(db, studies),
  };
}
