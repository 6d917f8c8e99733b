import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Result } from '../src-model/run/modelError.ts';

/**
 * The text of a file named on the command line, or the one message why there is none. A file over `maxBytes` is
 * refused without reading it.
 */
export async function readInput(
  cwd: string,
  name: string,
  what: string,
  maxBytes: number,
): Promise<Result<string, string>> {
  const refuse = (reason: string) => ({ ok: false, error: `${name}: ${reason}, expected ${what}` }) as const;
  try {
    const file = await open(resolve(cwd, name), 'r');
    try {
      const { size } = await file.stat();
      if (size > maxBytes) return refuse(`${size} bytes; at most ${maxBytes} are read`);
      return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile()) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return refuse(readFailure(error));
  }
}

/** Why a file or folder could not be read, in words. */
export function readFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return words[code] ?? (error instanceof Error ? error.message : String(error));
}

const words: Readonly<Record<string, string>> = {
  ENOENT: 'not found',
  ENOTDIR: 'not found',
  EISDIR: 'a folder',
  EACCES: 'not allowed to read it',
  EPERM: 'not allowed to read it',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not UTF-8 text',
};
