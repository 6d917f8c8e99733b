import type { Problem } from '../problem.ts';
import type { Result } from '../run/modelError.ts';
import { schemaProblems } from '../schemaProblems.ts';
import { guardJson, infiniteNumbers } from './jsonGuard.ts';
import { migrated } from './migrations.ts';
import { studyFieldsAt } from './schemaFields.ts';
import { structureProblems } from './structure.ts';
import { type Study, studySchema } from './study.ts';

/**
 * Reads the text of a study file: size and depth before parsing, format and version, migrations, schema, ids and
 * parents. Whether its names exist in a dataset is `checkAgainstDataset`.
 * @returns the study, or every problem with JSON path, what was found and what is allowed
 */
export function parseStudy(text: string): Result<Study, readonly Problem[]> {
  const guarded = guardJson(text);
  if (guarded.length > 0) return { ok: false, error: guarded };
  const json = parseJson(text);
  if (!json.ok) return { ok: false, error: [json.error] };
  const document = migrated(json.value);
  if (!document.ok) return { ok: false, error: [document.error] };
  const infinite = infiniteNumbers(document.value);
  if (infinite.length > 0) return { ok: false, error: infinite };
  const parsed = studySchema.safeParse(document.value);
  if (!parsed.success) {
    return { ok: false, error: schemaProblems(parsed.error, document.value, studyFieldsAt(document.value)) };
  }
  const problems = structureProblems(parsed.data);
  return problems.length > 0 ? { ok: false, error: problems } : { ok: true, value: parsed.data };
}

function parseJson(text: string): Result<unknown, Problem> {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: { path: '', found: (error as SyntaxError).message, allowed: 'JSON' } };
  }
}
