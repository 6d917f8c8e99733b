import { z } from 'zod';
import { studySchema } from '../src-model/study/study.ts';
import { exportAnswerSchema, openAnswerSchema } from './document.ts';

const studyId = z.string().min(1).max(64);
const tag = z.string().trim().min(1).max(60);
/** ISO 8601. */
const time = z.string();

/** One line of the library. Its picture is computed from `lastRevision`, not stored. */
export const studyListingSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  scenarioNames: z.array(z.string()),
  tags: z.array(z.string()),
  revisions: z.number(),
  lastRevision: z.number().nullable(),
  path: z.string().nullable(),
  changedAt: time,
  /** In the bin since then; null if it is not there. */
  deletedAt: time.nullable(),
});

export type StudyListing = z.infer<typeof studyListingSchema>;

/**
 * Why a state of a study was kept: saved; found in its file; put aside by the user's choice (`replaced`, `discarded`);
 * made as a copy of another study.
 */
export const revisionReasonSchema = z.enum(['saved', 'opened', 'replaced', 'discarded', 'duplicated']);

export type RevisionReason = z.infer<typeof revisionReasonSchema>;

export const revisionSchema = z.strictObject({
  id: z.number(),
  reason: revisionReasonSchema,
  name: z.string().nullable(),
  madeAt: time,
});

export type Revision = z.infer<typeof revisionSchema>;

/**
 * Parts of the library: studies whose file was opened or saved lately; studies of which something is in no file; the
 * bin. All but the last leave out what is in the bin.
 */
export const libraryShelfSchema = z.enum(['all', 'recent', 'unsaved', 'bin']);

export type LibraryShelf = z.infer<typeof libraryShelfSchema>;

export const libraryQuerySchema = z.strictObject({
  /** Words that must all occur in title, notes, scenario names or levers; empty for everything. */
  query: z.string().max(500),
  tag: tag.optional(),
  shelf: libraryShelfSchema,
  sort: z.enum(['changed', 'title', 'revisions']),
  descending: z.boolean(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
});

export type LibraryQuery = z.infer<typeof libraryQuerySchema>;

export const libraryOverviewSchema = z.strictObject({
  /** How many studies stand on each shelf. */
  shelves: z.strictObject({ all: z.number(), recent: z.number(), unsaved: z.number(), bin: z.number() }),
  revisions: z.number(),
  bytes: z.number(),
  tags: z.array(z.strictObject({ tag: z.string(), studies: z.number() })),
  /** What the last check found; null before the first of this session. */
  sound: z.boolean().nullable(),
  backupAt: time.nullable(),
  /** False if this session's library is in memory only. */
  kept: z.boolean(),
  /** In this session the library was found damaged: its bytes are at `movedTo`, the backup of `backupAt` stands in. */
  restored: z.strictObject({ movedTo: z.string(), backupAt: time.nullable() }).nullable(),
});

export type LibraryOverview = z.infer<typeof libraryOverviewSchema>;

const nothing = z.undefined();

/** The calls of the library view; a part of the contract. */
export const libraryCalls = {
  libraryOverview: { args: nothing, answer: libraryOverviewSchema },
  searchLibrary: {
    args: libraryQuerySchema,
    answer: z.strictObject({ total: z.number(), studies: z.array(studyListingSchema) }),
  },
  /** Keeps the state in the window as a revision, before another one takes its place there. */
  keepRevision: { args: z.strictObject({ documentId: z.uuid(), study: studySchema }), answer: nothing },
  /** Newest first. */
  listRevisions: { args: z.strictObject({ studyId }), answer: z.array(revisionSchema) },
  /** The study as it was then: to draw, to compare, or to take back into the window. Null if it is gone. */
  readRevision: { args: z.strictObject({ revisionId: z.int() }), answer: studySchema.nullable() },
  nameRevision: {
    args: z.strictObject({ revisionId: z.int(), name: z.string().trim().min(1).max(200).nullable() }),
    answer: nothing,
  },
  /** Opens the study's file, or its last revision as a study without a file where that no longer opens. */
  openLibraryStudy: { args: z.strictObject({ studyId }), answer: openAnswerSchema },
  /** Enters a copy under a new id and title. Null if there is nothing left to copy. */
  duplicateStudy: {
    args: z.strictObject({ studyId, title: z.string().min(1).max(500) }),
    answer: z.strictObject({ studyId: z.string() }).nullable(),
  },
  /** Writes the last revision to a file that the user names. */
  exportLibraryStudy: { args: z.strictObject({ studyId }), answer: exportAnswerSchema },
  tagStudies: {
    args: z.strictObject({ studyIds: z.array(studyId).max(10_000), tag, tagged: z.boolean() }),
    answer: nothing,
  },
  /** Into the bin, where studies stay 30 days, or back out of it. Files are never touched. */
  binStudies: {
    args: z.strictObject({ studyIds: z.array(studyId).max(10_000), binned: z.boolean() }),
    answer: nothing,
  },
  emptyBin: { args: nothing, answer: nothing },
} as const;
