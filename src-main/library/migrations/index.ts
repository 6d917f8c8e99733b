import { customDatasets } from './customDatasets.ts';
import { firstLibrary } from './firstLibrary.ts';
import type { Migration } from './migration.ts';
import { shelves } from './shelves.ts';

/** Every step, in order; append only. */
export const migrations: readonly Migration[] = [firstLibrary, customDatasets, shelves];
