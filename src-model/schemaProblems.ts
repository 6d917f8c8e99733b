import type { z } from 'zod';
import { type Problem, shown } from './problem.ts';

type Issue = z.core.$ZodIssue;
export type JsonPath = readonly PropertyKey[];

/** Names the fields that the schema knows at a path, so that an unknown field's message can list them. */
export type FieldsAt = (path: JsonPath) => readonly string[] | undefined;

/** A path as people write it: `scenarios[1].levers[0].ratePercent`. */
export function pathText(path: JsonPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
    if (!plain) return `${text}[${JSON.stringify(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

/** The value at a path of a parsed document, own properties only. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
}

/** Every issue of a failed zod parse as a problem with path, found and allowed. */
export function schemaProblems(error: z.ZodError, input: unknown, fieldsAt?: FieldsAt): readonly Problem[] {
  return error.issues.flatMap((issue) => issueProblems(issue, input, fieldsAt));
}

function issueProblems(issue: Issue, input: unknown, fieldsAt: FieldsAt | undefined): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt?.(issue.path);
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      found: `unknown field ${shown(key)}`,
      allowed: fields === undefined ? 'only the fields of the schema' : fields.join(', '),
    }));
  }
  const found =
    issue.code === 'invalid_key'
      ? `the name ${shown(String(issue.path.at(-1)))}`
      : shown(valueAt(input, issue.path));
  return [{ path: pathText(issue.path), found, allowed: allowedText(issue) }];
}

/** What a schema would have accepted, in words. */
export function allowedText(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${sized(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${sized(issue.maximum, issue.origin)}`;
    case 'invalid_value':
      return issue.values.map((value) => shown(value)).join(', ');
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? issue.options.join(', ') : issue.message;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

function sized(limit: number | bigint, origin: string): string {
  if (origin === 'string') return `${limit} characters`;
  return origin === 'array' ? `${limit} entries` : String(limit);
}

const typeNames: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
