import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Dataset } from '../src-model/dataset/dataset.ts';
import { type DatasetFiles, loadDataset } from '../src-model/dataset/loadDataset.ts';
import { noticeText } from '../src-model/dataset/notice.ts';
import { problemText } from '../src-model/problem.ts';
import type { Result } from '../src-model/run/modelError.ts';
import type { Io } from './io.ts';
import { readFailure } from './readInput.ts';

export interface OpenedDataset {
  readonly dataset: Dataset;
  /** What loading noticed, one line each. */
  readonly remarks: readonly string[];
}

/** Loads the dataset in `folder`, or the one that is shipped; all its problems at once, one line each. */
export async function openDataset(
  io: Io,
  folder: string | undefined,
): Promise<Result<OpenedDataset, readonly string[]>> {
  const name = folder ?? 'dataset';
  const directory = folder === undefined ? join(io.resourcesDir, 'dataset') : resolve(io.cwd, folder);
  const files = await filesOf(directory);
  if (!files.ok) {
    const expected = 'expected a folder with dataset.json and its CSV files';
    return { ok: false, error: [`${name}: ${files.error}, ${expected}`] };
  }
  const loaded = loadDataset(files.value);
  if (!loaded.ok) {
    return {
      ok: false,
      error: loaded.error.map((problem) =>
        problem.file === undefined
          ? `${name}: ${problemText(problem)}`
          : problemText({ ...problem, file: join(name, problem.file) }),
      ),
    };
  }
  const remarks = loaded.value.notices.map((notice) => join(name, noticeText(notice)));
  return { ok: true, value: { dataset: loaded.value.dataset, remarks } };
}

async function filesOf(directory: string): Promise<Result<DatasetFiles, string>> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && /\.(csv|json)$/i.test(entry.name))
      .map((entry) => entry.name)
      .sort();
    const contents = await Promise.all(
      names.map(async (name) => [name, await readFile(join(directory, name))] as const),
    );
    return { ok: true, value: Object.fromEntries(contents) };
  } catch (error) {
    return { ok: false, error: readFailure(error) };
  }
}
