import { z } from 'zod';
import { quarterSchema } from '../levers/common.ts';
import type { Problem } from '../problem.ts';
import type { Result } from '../run/modelError.ts';
import { schemaProblems } from '../schemaProblems.ts';
import { quarterIndex } from '../study/quarter.ts';
import type { DatasetMeta } from './dataset.ts';
import { decodeText } from './encoding.ts';
import type { Notice } from './notice.ts';

const file = 'dataset.json';
const text = z.string().max(20_000).optional();

/** dataset.json of §10. */
export const metaSchema = z.looseObject({
  id: z.string().min(1).max(64),
  version: z.string().min(1).max(64),
  title: z.string().min(1).max(500),
  baseYear: z.int().min(1900).max(2200),
  policyStart: quarterSchema,
  gdpChinaUsdBn: z.number().positive(),
  incomeFeedback: z.number().min(0).max(10),
  currency: text,
  notes: text,
  gdpSource: text,
  exchangeRateCnyPerUsd: z.number().positive().optional(),
  licence: text,
});

/** Reads dataset.json. */
export function readMeta(
  bytes: Uint8Array | undefined,
): Result<{ readonly meta: DatasetMeta; readonly notices: readonly Notice[] }, readonly Problem[]> {
  const refused = (problem: Problem) => ({ ok: false as const, error: [problem] });
  if (bytes === undefined)
    return refused({ file, found: 'no such file', allowed: 'every file of a dataset folder' });
  const decoded = decodeText(file, bytes);
  if (!decoded.ok) return refused(decoded.error);
  let json: unknown;
  try {
    json = JSON.parse(decoded.value.text);
  } catch (error) {
    return refused({ file, found: (error as SyntaxError).message, allowed: 'JSON' });
  }
  const parsed = metaSchema.safeParse(json);
  if (!parsed.success) {
    return { ok: false, error: schemaProblems(parsed.error, json).map((problem) => ({ file, ...problem })) };
  }
  const meta = parsed.data;
  if (quarterIndex(meta.policyStart, meta.baseYear) < 1) {
    const allowed = `a quarter after the base year ${meta.baseYear}`;
    return refused({ file, path: 'policyStart', found: meta.policyStart, allowed });
  }
  const known = Object.keys(metaSchema.shape);
  const entries = Object.entries(meta).filter(([key]) => known.includes(key));
  const unread = Object.keys(meta).filter((key) => !known.includes(key));
  return {
    ok: true,
    value: {
      meta: Object.fromEntries(entries) as unknown as DatasetMeta,
      notices: [
        ...decoded.value.notices,
        ...unread.map((column): Notice => ({ kind: 'unreadField', file, column })),
      ],
    },
  };
}
