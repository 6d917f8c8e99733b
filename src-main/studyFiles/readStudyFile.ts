import { constants } from 'node:fs';
import { access, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Problem } from '../../src-model/problem.ts';
import type { Result } from '../../src-model/run/modelError.ts';
import { maxStudyBytes } from '../../src-model/study/jsonGuard.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import type { Study } from '../../src-model/study/study.ts';
import { datasetProblems } from '../datasets/datasetProblems.ts';
import type { Datasets } from '../datasets/datasets.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { errorCode } from './writeFailure.ts';

export interface StudyFile {
  readonly study: Study;
  readonly fingerprint: Fingerprint;
  /** ISO 8601. */
  readonly modifiedAt: string;
  /** The file or its folder cannot be written. */
  readonly readOnly: boolean;
}

/** Reads a study, or says everything that is wrong with the file; nothing of a wrong file is kept. */
export async function readStudyFile(
  path: string,
  datasets: Datasets,
): Promise<Result<StudyFile, readonly Problem[]>> {
  const file = basename(path);
  const read = await readWhole(path);
  if (!read.ok) return { ok: false, error: [{ file, ...read.error }] };
  const text = decode(read.value.bytes);
  if (text === null) {
    return refusal({ file, found: 'bytes that are not UTF-8', allowed: 'a study file in UTF-8' });
  }
  const parsed = parseStudy(text);
  if (!parsed.ok) return { ok: false, error: parsed.error.map((problem) => ({ file, ...problem })) };
  const unfit = datasetProblems(parsed.value, datasets);
  if (unfit.length > 0) return { ok: false, error: unfit.map((problem) => ({ file, ...problem })) };
  return {
    ok: true,
    value: {
      study: parsed.value,
      fingerprint: fingerprintOf(read.value.bytes, read.value.mtimeMs),
      modifiedAt: new Date(read.value.mtimeMs).toISOString(),
      readOnly: !(await isWritable(path)),
    },
  };
}

function refusal(problem: Problem): Result<never, readonly Problem[]> {
  return { ok: false, error: [problem] };
}

/** Type and size are looked at on the opened file, so a swap in between cannot slip a device or a giant through. */
async function readWhole(path: string): Promise<Result<{ bytes: Uint8Array; mtimeMs: number }, Problem>> {
  try {
    // Without O_NONBLOCK opening a named pipe would wait for a writer.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (!stats.isFile())
        return { ok: false, error: { found: 'not a regular file', allowed: 'a study file' } };
      if (stats.size > maxStudyBytes) {
        return {
          ok: false,
          error: { found: `${stats.size} bytes`, allowed: `at most ${maxStudyBytes} bytes (5 MB)` },
        };
      }
      return { ok: true, value: { bytes: await handle.readFile(), mtimeMs: stats.mtimeMs } };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = errorCode(error);
    return {
      ok: false,
      error: { found: `a file that cannot be read (${code})`, allowed: 'a readable study file' },
    };
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    await access(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
