import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { type DatasetFiles, loadDataset } from '../../src-model/dataset/loadDataset.ts';
import { problemText } from '../../src-model/problem.ts';

export const resources = join(import.meta.dirname, '..', '..', 'resources');

/** The bytes of the dataset that is shipped. */
export function shippedFiles(): DatasetFiles {
  const folder = join(resources, 'dataset');
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
}

/** The dataset that is shipped; one that does not load is a fault of this checkout. */
export function shippedDataset(): Dataset {
  const loaded = loadDataset(shippedFiles());
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  return loaded.value.dataset;
}
