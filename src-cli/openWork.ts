import type { Dataset } from '../src-model/dataset/dataset.ts';
import type { Result } from '../src-model/run/modelError.ts';
import type { Study } from '../src-model/study/study.ts';
import type { Io } from './io.ts';
import { openDataset } from './openDataset.ts';
import { openStudy } from './openStudy.ts';

/** A study and the dataset it runs on, both checked. */
export interface Work {
  readonly dataset: Dataset;
  readonly study: Study;
  readonly remarks: readonly string[];
}

export async function openWork(
  io: Io,
  file: string,
  folder: string | undefined,
): Promise<Result<Work, readonly string[]>> {
  const data = await openDataset(io, folder);
  if (!data.ok) return data;
  const { dataset } = data.value;
  const opened = await openStudy(io, file, dataset);
  if (!opened.ok) return opened;
  const remarks = [...data.value.remarks, ...opened.value.remarks];
  return { ok: true, value: { dataset, study: opened.value.study, remarks } };
}
