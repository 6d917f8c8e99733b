import { z } from 'zod';
import { compareAnswerSchema } from './compareAnswer.ts';
import { runAnswerSchema } from './runAnswer.ts';

/** JSON Schemas of the answers that programs read, by command. */
export const answerSchemas = {
  run: z.toJSONSchema(runAnswerSchema),
  compare: z.toJSONSchema(compareAnswerSchema),
} as const;
