import { leverSchema } from '../levers/lever.ts';
import type { FieldsAt } from '../schemaProblems.ts';
import { valueAt } from '../schemaProblems.ts';
import { scenarioSchema, studySchema } from './study.ts';

/** Fields of each kind of lever in schema order. */
export const leverFields: ReadonlyMap<string, readonly string[]> = new Map(
  leverSchema.options.map((option) => [option.shape.kind.value, Object.keys(option.shape)]),
);
export const scenarioFields: readonly string[] = Object.keys(scenarioSchema.shape);
export const studyFields: readonly string[] = Object.keys(studySchema.shape);

/** The fields that a study's schema knows at a path, for the message about an unknown one. */
export function studyFieldsAt(document: unknown): FieldsAt {
  return (path) => {
    if (path[0] === 'dataset') return Object.keys(studySchema.shape.dataset.shape);
    if (path[0] !== 'scenarios') return undefined;
    if (path.length === 2) return scenarioFields;
    if (path[2] !== 'levers') return undefined;
    return leverFields.get(String(valueAt(document, [...path.slice(0, 4), 'kind'])));
  };
}
