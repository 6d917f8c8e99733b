import { z } from 'zod';
import { quarterPattern } from '../study/quarter.ts';

/** Fields that every kind of lever shares (§7): identity, notes and the time window. */
export const idSchema = z.string().regex(/^[a-z0-9-]{1,64}$/, 'an id: 1 to 64 of a-z, 0-9 and -');
export const quarterSchema = z.string().regex(quarterPattern, 'a quarter such as 2027Q1');
const nameList = z.array(z.string().min(1).max(64)).min(1).max(100);

export const sectorsSchema = nameList;
export const regionsSchema = nameList;

export const identity = {
  id: idSchema.optional(),
  note: z.string().max(4000).optional(),
  source: z.string().max(4000).optional(),
};

export const timing = {
  start: quarterSchema,
  end: quarterSchema.optional(),
};

export const phasedTiming = {
  ...timing,
  phaseInQuarters: z.int().min(0).max(200).optional(),
};
