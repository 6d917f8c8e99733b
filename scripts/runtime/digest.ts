import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Digest of one file in the form that npm writes: `sha512-` and base64. */
export function integrity(file: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}

/** SHA-256 (hex) over the names and contents of all files below `folder`. */
export function folderDigest(folder: string): string {
  const whole = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  for (const name of files) {
    whole.update(
      `${name}\0${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}\n`,
    );
  }
  return whole.digest('hex');
}
