import { z } from 'zod';
import { studySchema } from './study.ts';

/**
 * The JSON Schema of study files, derived from the schema that the program itself reads them with. What no schema can
 * say (unique ids, known parents, names of a dataset) is checked by `parseStudy` and `checkAgainstDataset`.
 */
export function studyJsonSchema(): object {
  return {
    ...z.toJSONSchema(studySchema, { io: 'input' }),
    $id: 'study.schema.json',
    title: 'Overhang study',
    description: 'A set of scenarios compared with each other; files end in .overhang.',
  };
}
