import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { errorCode } from './writeFailure.ts';

/** How a file looked when it was read or written; kept with the working copy, so a change by others is noticed. */
export const fingerprintSchema = z.strictObject({
  mtimeMs: z.number(),
  size: z.number(),
  sha256: z.string(),
});

export type Fingerprint = z.infer<typeof fingerprintSchema>;

export function fingerprintOf(bytes: Uint8Array, mtimeMs: number): Fingerprint {
  return { mtimeMs, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export type FileState =
  | { readonly state: 'unchanged' }
  | { readonly state: 'missing' }
  | { readonly state: 'changed'; readonly modifiedAt: string };

/**
 * Whether the file is still the one that was read. The content decides: a time that differs alone (copied, touched,
 * clock moved back) is no change, and a content that differs is one whatever the times say.
 */
export async function compareWithFile(path: string, seen: Fingerprint): Promise<FileState> {
  try {
    const { mtimeMs, size } = await stat(path);
    const modifiedAt = new Date(mtimeMs).toISOString();
    if (size !== seen.size) return { state: 'changed', modifiedAt };
    const now = fingerprintOf(await readFile(path), mtimeMs);
    return now.sha256 === seen.sha256 ? { state: 'unchanged' } : { state: 'changed', modifiedAt };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { state: 'missing' };
    throw error;
  }
}
