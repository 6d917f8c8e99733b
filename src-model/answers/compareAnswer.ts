import { z } from 'zod';
import { quarterOfRun } from './runAnswer.ts';

const differenceSchema = z.strictObject({
  total: z.number(),
  policy: z.number().describe("what the levers do under this scenario's assumptions"),
  assumptions: z.number().describe("what the assumptions do under the reference's levers"),
});

/** What `compare` answers in JSON: one row an outcome, one value and one absolute difference a scenario. */
export const compareAnswerSchema = z.strictObject({
  reference: z.string().describe('id of the scenario that differences are measured against'),
  quarter: quarterOfRun,
  rows: z.array(
    z.strictObject({
      path: z.string(),
      unit: z.string(),
      values: z.record(z.string(), z.number()),
      differences: z
        .record(z.string(), differenceSchema)
        .describe('absolute, in the unit of the row; 0 for the reference itself'),
    }),
  ),
});

export type CompareAnswer = z.infer<typeof compareAnswerSchema>;
