import { type Problem, shown } from '../problem.ts';
import type { Result } from '../run/modelError.ts';
import { studyFormat, studyFormatVersion } from './study.ts';

export type StudyDocument = Readonly<Record<string, unknown>>;
/** Turns a document of one format version into the next; pure, and sets `formatVersion` by itself. */
export type Migration = (document: StudyDocument) => StudyDocument;

/** `migrations[n]` leads from version n to n + 1. Each version keeps a golden file in tests/golden. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** Brings a parsed document to the current format version, or says by name why that is not possible. */
export function migrated(
  json: unknown,
  chain: Readonly<Record<number, Migration>> = migrations,
  current: number = studyFormatVersion,
): Result<StudyDocument, Problem> {
  if (!isDocument(json)) return refused('', shown(json), 'an object: a study');
  if (json.format !== studyFormat) return refused('format', shown(json.format), `"${studyFormat}"`);
  const version = json.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused('formatVersion', shown(version), `a whole number from 1 to ${current}`);
  }
  if (version > current) {
    const hint = 'the file was written by a newer version of Overhang, which can open it';
    return refused('formatVersion', String(version), `at most ${current}`, hint);
  }
  let document = json;
  for (let from = version; from < current; from += 1) {
    const step = chain[from];
    if (step === undefined) return refused('formatVersion', String(version), `${current}`);
    document = step(document);
  }
  return { ok: true, value: document };
}

function isDocument(json: unknown): json is StudyDocument {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function refused(path: string, found: string, allowed: string, hint?: string): Result<never, Problem> {
  return { ok: false, error: { path, found, allowed, ...(hint === undefined ? {} : { hint }) } };
}
