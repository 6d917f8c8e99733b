import { compareJsonSchema, runJsonSchema } from '../../src-model/answers/jsonSchemas.ts';
import type { Dataset } from '../../src-model/dataset/dataset.ts';
import { studyJsonSchema } from '../../src-model/study/jsonSchema.ts';
import { shippedStudies } from '../../src-model/study/presets/studies.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';

/** Files under resources/ that follow from the source and the dataset, by path in there. */
export function generatedResources(dataset: Dataset): ReadonlyMap<string, string> {
  const studies = [...shippedStudies(dataset)].map(
    ([file, study]) => [`studies/${file}`, writeStudy(study)] as const,
  );
  const schemas = { study: studyJsonSchema(), run: runJsonSchema(), compare: compareJsonSchema() };
  const described = Object.entries(schemas).map(
    ([name, schema]) => [`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  );
  return new Map([...described, ...studies]);
}
