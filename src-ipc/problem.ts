import { z } from 'zod';

/** What is wrong with a file or a value, and what would be right: the shape of `Problem` in src-model. */
export const problemSchema = z.strictObject({
  file: z.string().exactOptional(),
  line: z.number().exactOptional(),
  column: z.string().exactOptional(),
  path: z.string().exactOptional(),
  found: z.string(),
  allowed: z.string(),
  hint: z.string().exactOptional(),
});
