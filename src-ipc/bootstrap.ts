import { z } from 'zod';
import { studySchema } from '../src-model/study/study.ts';
import { datasetSchema } from './datasets.ts';
import { recoveredSchema, studyDocumentSchema } from './document.ts';
import { problemSchema } from './problem.ts';
import { settingsSchema } from './settings.ts';

/** Something that happened before the window opened and that the user must be told in one sentence. */
export const startNoticeSchema = z.discriminatedUnion('code', [
  /** The library was damaged: its bytes are kept at `movedTo`; the backup of `backupAt` (ISO) stands in, if any. */
  z.strictObject({
    code: z.literal('libraryMovedAside'),
    movedTo: z.string(),
    backupAt: z.string().nullable(),
  }),
  /** The library comes from a newer Overhang; it is left alone and this session keeps nothing in it. */
  z.strictObject({ code: z.literal('libraryFromNewerVersion') }),
  /** The library cannot be opened or written; this session works without it. */
  z.strictObject({ code: z.literal('libraryUnavailable'), reason: z.string() }),
  /** The study named at start (double-click, command line) was refused. */
  z.strictObject({ code: z.literal('startFileRefused'), path: z.string(), problems: z.array(problemSchema) }),
  z.strictObject({ code: z.literal('windowReloadedAfterCrash') }),
]);

export type StartNotice = z.infer<typeof startNoticeSchema>;

export const bootstrapSchema = z.strictObject({
  /** The one that `document` is computed with. */
  dataset: datasetSchema,
  presets: z.array(z.strictObject({ id: z.string(), study: studySchema })),
  document: studyDocumentSchema,
  /** `document` holds unsaved changes: the window was reloaded and goes on from the working copy. */
  edited: z.boolean(),
  settings: settingsSchema,
  versions: z.strictObject({
    app: z.string(),
    model: z.string(),
    electron: z.string(),
    platform: z.enum(['linux', 'win32', 'darwin']),
  }),
  /** The study shown is the first one ever: show the hint of the first minute. */
  firstStart: z.boolean(),
  maximized: z.boolean(),
  notices: z.array(startNoticeSchema),
  recovered: recoveredSchema.exactOptional(),
});

export type Bootstrap = z.infer<typeof bootstrapSchema>;
