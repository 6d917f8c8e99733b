import { z } from 'zod';
import { studySchema } from '../src-model/study/study.ts';
import { bootstrapSchema } from './bootstrap.ts';
import { datasetCalls, datasetRefSchema } from './datasets.ts';
import {
  exportAnswerSchema,
  journalAnswerSchema,
  openAnswerSchema,
  saveAnswerSchema,
  studyDocumentSchema,
} from './document.ts';
import { libraryCalls } from './library.ts';
import type { CallName } from './names.ts';
import { settingsChangeSchema, settingsSchema } from './settings.ts';

interface Call {
  readonly args: z.ZodType;
  readonly answer: z.ZodType;
}

const nothing = z.undefined();
const documentId = z.uuid();
/** A proposal; main makes it a legal file name of at most 255 bytes. */
const suggestedName = z.string().max(2000);
const filePath = z.string().min(1).max(32_767);

/** Every request the window may make of main: arguments are checked there before anything happens. */
export const contract = {
  bootstrap: { args: nothing, answer: bootstrapSchema },
  /** On the dataset named, which must be at hand. */
  newStudy: { args: z.strictObject({ dataset: datasetRefSchema }), answer: studyDocumentSchema },
  /** Without a path main asks for the file. */
  openStudy: { args: z.strictObject({ path: filePath.optional() }), answer: openAnswerSchema },
  /** Reads the document's file again; the working copy it replaces stays in the library as a revision. */
  revertStudy: { args: z.strictObject({ documentId, study: studySchema }), answer: openAnswerSchema },
  /** `overwrite` answers an earlier `changedOutside` with "keep mine". */
  saveStudy: {
    args: z.strictObject({
      study: studySchema,
      documentId,
      saveAs: z.boolean(),
      suggestedName,
      overwrite: z.boolean().optional(),
    }),
    answer: saveAnswerSchema,
  },
  /** Call after every change (coalesce to a few a second at most): this is what survives a crash. */
  journalStudy: {
    args: z.strictObject({ documentId, study: studySchema }),
    answer: journalAnswerSchema,
  },
  /** `keep` makes the working copy the current document (edited, unsaved); `discard` drops it. */
  answerRecovery: {
    args: z.strictObject({ documentId, decision: z.enum(['keep', 'discard']) }),
    answer: nothing,
  },
  /** Tells main what to ask on closing and what to call the window; call it when a document becomes current too. */
  reportEdited: {
    args: z.strictObject({ documentId, edited: z.boolean(), title: z.string().max(500) }),
    answer: nothing,
  },
  /** Answers `closeRequested`. With `save` the window has saved already; if that failed, answer `cancel`. */
  confirmClose: {
    args: z.strictObject({ decision: z.enum(['save', 'discard', 'cancel']) }),
    answer: nothing,
  },
  recentStudies: {
    args: nothing,
    answer: z.array(z.strictObject({ path: z.string(), title: z.string(), openedAt: z.string() })),
  },
  clearRecentStudies: { args: nothing, answer: nothing },
  exportFile: {
    args: z.strictObject({
      suggestedName,
      kind: z.enum(['png', 'svg', 'csv']),
      bytes: z.instanceof(Uint8Array),
    }),
    answer: exportAnswerSchema,
  },
  copyText: {
    args: z.strictObject({ text: z.string().max(20_000_000), html: z.string().max(20_000_000).optional() }),
    answer: nothing,
  },
  /** Puts a PNG on the clipboard. */
  copyImage: { args: z.strictObject({ bytes: z.instanceof(Uint8Array) }), answer: nothing },
  windowControl: {
    args: z.strictObject({
      action: z.enum(['minimize', 'toggleMaximize', 'close', 'quit', 'toggleFullScreen', 'paste']),
    }),
    answer: nothing,
  },
  ...libraryCalls,
  ...datasetCalls,
  writeSettings: { args: settingsChangeSchema, answer: settingsSchema },
} as const satisfies Record<CallName, Call>;

export type Contract = typeof contract;
export type CallArgs<N extends CallName> = z.output<Contract[N]['args']>;
export type CallAnswer<N extends CallName> = z.output<Contract[N]['answer']>;
