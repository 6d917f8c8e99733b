import type { Problem } from '../problem.ts';
import type { Result } from '../run/modelError.ts';
import { assembleDataset } from './assemble.ts';
import { consistencyProblems } from './consistency.ts';
import type { Dataset } from './dataset.ts';
import { readMeta } from './metaFile.ts';
import { type Notice, told } from './notice.ts';
import { type DatasetFiles, readTables } from './tables.ts';

export type { DatasetFiles } from './tables.ts';

export interface LoadedDataset {
  readonly dataset: Dataset;
  /** What was read in another way than documented, or not read at all: to be shown before the dataset is used. */
  readonly notices: readonly Notice[];
}

/**
 * Loads a dataset folder (§10) from the bytes of its files, by file name without folder.
 * @returns the dataset in dataset order, or everything that is wrong with it in one go: file, line, column, what was
 * found and what is allowed. Nothing is loaded of a folder with a problem.
 */
export function loadDataset(files: DatasetFiles): Result<LoadedDataset, readonly Problem[]> {
  const meta = readMeta(Object.hasOwn(files, 'dataset.json') ? files['dataset.json'] : undefined);
  const { tables, problems, notices } = readTables(files);
  const all = [
    ...(meta.ok ? [] : meta.error),
    ...problems,
    ...consistencyProblems(tables, (file) => !problems.some((problem) => problem.file === file)),
  ];
  if (!meta.ok || all.length > 0) return { ok: false, error: withReadings(all, notices) };
  const dataset = assembleDataset(meta.value.meta, tables);
  return { ok: true, value: { dataset, notices: [...meta.value.notices, ...notices] } };
}

/** Says at a file's first problem how the file was read, where that was not the documented way. */
function withReadings(problems: readonly Problem[], notices: readonly Notice[]): readonly Problem[] {
  return problems.map((problem, i) => {
    const readings = notices.filter(
      ({ kind, file }) => file === problem.file && (kind === 'separators' || kind === 'encoding'),
    );
    const first = problems.findIndex(({ file }) => file === problem.file) === i;
    if (!first || readings.length === 0) return problem;
    const hint = [problem.hint, ...readings.map(told)].filter((part) => part !== undefined).join('; ');
    return { ...problem, hint };
  });
}
