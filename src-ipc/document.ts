import { z } from 'zod';
import { studySchema } from '../src-model/study/study.ts';
import { problemSchema } from './problem.ts';

/** A study in the window, and where it lives. `savedAt` is ISO 8601; null as long as it was never saved. */
export const studyDocumentSchema = z.strictObject({
  documentId: z.uuid(),
  study: studySchema,
  path: z.string().nullable(),
  readOnly: z.boolean(),
  savedAt: z.string().nullable(),
});

export type StudyDocument = z.infer<typeof studyDocumentSchema>;

export const openAnswerSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('opened'), document: studyDocumentSchema }),
  z.strictObject({ status: z.literal('cancelled') }),
  z.strictObject({ status: z.literal('refused'), path: z.string(), problems: z.array(problemSchema) }),
]);

export type OpenAnswer = z.infer<typeof openAnswerSchema>;

/** Why a file could not be written; the message catalogue has a sentence for each. */
export const writeFailureSchema = z.enum([
  'diskFull',
  'readOnly',
  'locked',
  'folderMissing',
  'notARegularFile',
  'other',
]);

export type WriteFailure = z.infer<typeof writeFailureSchema>;

const failedSchema = z.strictObject({
  status: z.literal('failed'),
  reason: writeFailureSchema,
  /** System error code such as ENOSPC, for the details of the message. */
  code: z.string(),
  path: z.string(),
});

const cancelledSchema = z.strictObject({ status: z.literal('cancelled') });

export const saveAnswerSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('saved'), document: studyDocumentSchema }),
  cancelledSchema,
  failedSchema,
  /** The file was changed by somebody else since it was read. Nothing was written. */
  z.strictObject({
    status: z.literal('changedOutside'),
    path: z.string(),
    modifiedAt: z.string(),
  }),
]);

export type SaveAnswer = z.infer<typeof saveAnswerSchema>;

export const exportAnswerSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('saved'), path: z.string() }),
  cancelledSchema,
  failedSchema,
]);

export type ExportAnswer = z.infer<typeof exportAnswerSchema>;

/** What became of a change handed to the library: safe on the disk, or why not. */
export const journalAnswerSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('kept') }),
  /** This session's library is in memory: a crash loses it. */
  z.strictObject({ status: z.literal('memoryOnly') }),
  failedSchema.omit({ path: true }),
]);

export type JournalAnswer = z.infer<typeof journalAnswerSchema>;

/** What a crash left behind: a working copy newer than what was saved. The file is not touched by accepting it. */
export const recoveredSchema = z.strictObject({
  document: studyDocumentSchema,
  journaledAt: z.string(),
  /** The file as it is now, if there is one that opens. */
  saved: z.strictObject({ study: studySchema, modifiedAt: z.string() }).nullable(),
  /** The file was changed by somebody else after the working copy was begun. */
  changedOutside: z.boolean(),
});

export type Recovered = z.infer<typeof recoveredSchema>;
