import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DatasetRead } from '../../src-ipc/datasets.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { type DatasetFiles, loadDataset } from '../../src-model/dataset/loadDataset.ts';
import { type Problem, shown } from '../../src-model/problem.ts';
import type { Result } from '../../src-model/run/modelError.ts';
import { errorCode } from '../studyFiles/writeFailure.ts';
import type { Desk } from './desk.ts';

/** More than any dataset of 60 sectors and 20 regions needs; looked at before anything is read. */
const maxBytes = 50_000_000;

/** A folder that was read and waits for the user's word. */
export interface PendingImport {
  readonly importId: string;
  readonly dataset: Dataset;
  readonly files: DatasetFiles;
}

export interface DatasetImports {
  /** Asks for a folder and reads it; nothing of it is kept yet. */
  read(): Promise<DatasetRead>;
  /** Enters what was read last into the library. */
  keep(importId: string): void;
}

export function createDatasetImports(desk: Desk): DatasetImports {
  let pending: PendingImport | null = null;
  return {
    read: async () => {
      const folder = await desk.dialogs.askFolder();
      if (folder === null) return { status: 'cancelled' };
      const read = await readFolder(folder);
      const loaded = read.ok ? loadDataset(read.value) : read;
      const problems = loaded.ok ? taken(desk, loaded.value.dataset) : loaded.error;
      if (!loaded.ok || !read.ok || problems.length > 0)
        return { status: 'refused', path: folder, problems: [...problems] };
      const { dataset, notices } = loaded.value;
      pending = { importId: randomUUID(), dataset, files: read.value };
      const { id, version, title } = dataset.meta;
      return {
        status: 'read',
        importId: pending.importId,
        folder,
        ref: { id, version },
        title,
        sectors: dataset.sectors.map(({ name }) => name),
        regions: dataset.regions.map(({ name }) => name),
        notices: [...notices],
      };
    },
    keep: (importId) => {
      if (pending?.importId !== importId) throw new Error('no such import');
      const { dataset, files } = pending;
      if (!desk.keeper.use((library) => library.datasets.keep(dataset, files, desk.now())))
        throw new Error('another dataset of this id and version is there');
      pending = null;
    },
  };
}

/** Figures of studies hang on id and version, so these never come to mean other data. */
function taken(desk: Desk, { meta, sha256 }: Dataset): readonly Problem[] {
  const { id, version } = meta;
  const known = desk.datasets.list().some(({ ref }) => ref.id === id && ref.version === version);
  if (!known || desk.datasets.find({ id, version })?.sha256 === sha256) return [];
  return [
    {
      file: 'dataset.json',
      path: 'version',
      found: `${shown(id)} ${shown(version)}, which is here already with other data`,
      allowed: 'an id or a version of its own',
      hint: 'change "id" or "version" in dataset.json and import the folder again',
    },
  ];
}

async function readFolder(folder: string): Promise<Result<DatasetFiles, readonly Problem[]>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && /\.(csv|json)$/i.test(entry.name))
      .map((entry) => entry.name)
      .sort();
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (bytes > maxBytes)
      return refusal(folder, `${bytes} bytes`, `at most ${maxBytes} bytes (50 MB) in all`);
    const files = names.map(
      async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const,
    );
    return { ok: true, value: Object.fromEntries(await Promise.all(files)) };
  } catch (error) {
    const found = `a folder that cannot be read (${errorCode(error)})`;
    return refusal(folder, found, 'a folder with dataset.json and its CSV files');
  }
}

function refusal(folder: string, found: string, allowed: string): Result<never, readonly Problem[]> {
  return { ok: false, error: [{ file: basename(folder), found, allowed }] };
}
