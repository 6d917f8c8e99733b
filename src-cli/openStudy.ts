import type { Dataset } from '../src-model/dataset/dataset.ts';
import { problemText } from '../src-model/problem.ts';
import type { Result } from '../src-model/run/modelError.ts';
import { checkAgainstDataset } from '../src-model/study/checkAgainstDataset.ts';
import { maxStudyBytes } from '../src-model/study/jsonGuard.ts';
import { parseStudy } from '../src-model/study/parseStudy.ts';
import type { Study } from '../src-model/study/study.ts';
import type { Io } from './io.ts';
import { readInput } from './readInput.ts';

export interface OpenedStudy {
  readonly study: Study;
  readonly remarks: readonly string[];
}

/** Reads a study file and checks it against the dataset it will run on; all its problems at once, one line each. */
export async function openStudy(
  io: Io,
  file: string,
  dataset: Dataset,
): Promise<Result<OpenedStudy, readonly string[]>> {
  const text = await readInput(io.cwd, file, 'a study file (.overhang)', maxStudyBytes);
  if (!text.ok) return { ok: false, error: [text.error] };
  const parsed = parseStudy(text.value);
  const problems = parsed.ok ? checkAgainstDataset(parsed.value, dataset) : parsed.error;
  if (!parsed.ok || problems.length > 0) {
    return { ok: false, error: problems.map((problem) => `${file}: ${problemText(problem)}`) };
  }
  const pinned = parsed.value.dataset.version;
  const { version } = dataset.meta;
  const remarks =
    pinned === version
      ? []
      : [`${file}: dataset.version: made with ${pinned}, computed with ${version}: figures may differ`];
  return { ok: true, value: { study: parsed.value, remarks } };
}
