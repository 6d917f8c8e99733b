import { z } from 'zod';
import type { Dataset } from '../src-model/dataset/dataset.ts';
import type { Notice } from '../src-model/dataset/notice.ts';
import { problemSchema } from './problem.ts';

/** Which dataset: what a study pins. */
export const datasetRefSchema = z.strictObject({
  id: z.string().min(1).max(200),
  version: z.string().min(1).max(200),
});

export type DatasetRef = z.infer<typeof datasetRefSchema>;

/** Validated by src-model when main read it; crosses as it is. */
export const datasetSchema = z.custom<Dataset>((value) => typeof value === 'object' && value !== null);

export const datasetListingSchema = z.strictObject({
  ref: datasetRefSchema,
  title: z.string(),
  sectors: z.number(),
  regions: z.number(),
  /** ISO 8601; null for the one that ships. */
  importedAt: z.string().nullable(),
  /** Studies in the library that pin it, those in the bin too. */
  studies: z.number(),
  shipped: z.boolean(),
});

export type DatasetListing = z.infer<typeof datasetListingSchema>;

const noticeSchema = z.custom<Notice>((value) => typeof value === 'object' && value !== null);

/** A folder that was looked at; nothing of it is in the library before `keepDataset`. */
export const datasetReadSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('read'),
    importId: z.uuid(),
    folder: z.string(),
    ref: datasetRefSchema,
    title: z.string(),
    sectors: z.array(z.string()),
    regions: z.array(z.string()),
    /** How it was read where that is not the documented way, to be shown before it is kept. */
    notices: z.array(noticeSchema),
  }),
  z.strictObject({ status: z.literal('cancelled') }),
  z.strictObject({ status: z.literal('refused'), path: z.string(), problems: z.array(problemSchema) }),
]);

export type DatasetRead = z.infer<typeof datasetReadSchema>;

const nothing = z.undefined();

/** The calls on datasets of the user's own; a part of the contract. */
export const datasetCalls = {
  /** The shipped one first. */
  listDatasets: { args: nothing, answer: z.array(datasetListingSchema) },
  /** The dataset for a study that pins this one: that version, else the newest of its id. Null if none is at hand. */
  readDataset: { args: datasetRefSchema, answer: datasetSchema.nullable() },
  /** Asks for a folder and reads it. */
  readDatasetFolder: { args: nothing, answer: datasetReadSchema },
  /** Enters what was read into the library. */
  keepDataset: { args: z.strictObject({ importId: z.uuid() }), answer: nothing },
  /** Only one that no study uses is removed; answers whether it was. */
  removeDataset: { args: datasetRefSchema, answer: z.strictObject({ removed: z.boolean() }) },
} as const;
