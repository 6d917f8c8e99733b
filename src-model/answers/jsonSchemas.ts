import { z } from 'zod';
import { compareAnswerSchema } from './compareAnswer.ts';
import { runAnswerSchema } from './runAnswer.ts';

/** The JSON Schema of what `run` answers. */
export function runJsonSchema(): object {
  return {
    ...z.toJSONSchema(runAnswerSchema),
    $id: 'run.schema.json',
    title: 'Answer of overhang run',
    description: 'Every outcome of every scenario; a path joins the keys under a scenario with dots.',
  };
}

/** The JSON Schema of what `compare` answers. */
export function compareJsonSchema(): object {
  return {
    ...z.toJSONSchema(compareAnswerSchema),
    $id: 'compare.schema.json',
    title: 'Answer of overhang compare',
    description: 'Outcomes of all scenarios in one quarter and their differences to the reference.',
  };
}
