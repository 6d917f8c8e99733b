import type { DatasetListing, DatasetRef } from '../../src-ipc/datasets.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import type { DatasetFiles } from '../../src-model/dataset/loadDataset.ts';
import { createContents } from './contents.ts';
import { packFiles, unpackFiles } from './datasetFiles.ts';
import type { Sqlite } from './sqlite.ts';
import type { Studies } from './studies.ts';

/** The datasets that the user imported, with the files they came in. */
export interface CustomDatasets {
  /** Enters a dataset; false if another one of this id and version is there, which then stays as it is. */
  keep(dataset: Dataset, files: DatasetFiles, at: string): boolean;
  /** By id, the last imported first. */
  list(): Omit<DatasetListing, 'shipped'>[];
  /** The files of this version. Throws DamagedContentError if they are not what was kept. */
  files(ref: DatasetRef): DatasetFiles | null;
  /** Removes a dataset that no study uses; false if one does. */
  remove(ref: DatasetRef): boolean;
}

type ListRow = Omit<DatasetListing, 'shipped' | 'ref'> & DatasetRef;

export function createCustomDatasets(db: Sqlite, studies: Studies): CustomDatasets {
  const contents = createContents(db);
  const insert = db.prepare(
    `INSERT INTO datasets (id, version, title, sectors, regions, identity, imported_at, sha256)
     VALUES (@id, @version, @title, @sectors, @regions, @identity, @at, @sha256) ON CONFLICT DO NOTHING`,
  );
  const identity = db
    .prepare<[string, string], string>('SELECT identity FROM datasets WHERE id = ? AND version = ?')
    .pluck();
  const list = db.prepare<[], ListRow>(
    `SELECT id, version, title, sectors, regions, imported_at AS importedAt,
       (SELECT count(*) FROM studies WHERE dataset_id = datasets.id AND dataset_version = datasets.version) AS studies
     FROM datasets ORDER BY id, imported_at DESC`,
  );
  const hash = db
    .prepare<[string, string], Buffer>('SELECT sha256 FROM datasets WHERE id = ? AND version = ?')
    .pluck();
  const remove = db.prepare<[string, string]>('DELETE FROM datasets WHERE id = ? AND version = ?');
  const removeContent = db.prepare<[Buffer | undefined]>(
    `DELETE FROM contents WHERE sha256 = ?
       AND NOT EXISTS (SELECT 1 FROM revisions WHERE revisions.sha256 = contents.sha256)
       AND NOT EXISTS (SELECT 1 FROM datasets WHERE datasets.sha256 = contents.sha256)`,
  );
  return {
    keep: db.transaction((dataset: Dataset, files: DatasetFiles, at: string) => {
      const { id, version, title } = dataset.meta;
      const known = identity.get(id, version);
      if (known !== undefined) return known === dataset.sha256;
      const { sectors, regions } = dataset;
      insert.run({
        ...{ id, version, title, at, identity: dataset.sha256 },
        sectors: sectors.length,
        regions: regions.length,
        sha256: contents.keep(packFiles(files)),
      });
      return true;
    }),
    list: () => list.all().map(({ id, version, ...rest }) => ({ ref: { id, version }, ...rest })),
    files: ({ id, version }) => {
      const sha256 = hash.get(id, version);
      const text = sha256 === undefined ? null : contents.read(sha256);
      return text === null ? null : unpackFiles(text);
    },
    remove: db.transaction(({ id, version }: DatasetRef) => {
      if (studies.pinning({ id, version }) > 0) return false;
      const sha256 = hash.get(id, version);
      remove.run(id, version);
      removeContent.run(sha256);
      return true;
    }),
  };
}
