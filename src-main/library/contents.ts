import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DamagedContentError, type Sqlite } from './sqlite.ts';

/**
 * Texts by their SHA-256, compressed, each kept once. The hash is checked whenever a text is read: SQLite notices a
 * flipped bit in its own structure, but not in what it stores.
 */
export interface Contents {
  /** Keeps a text and returns its hash. */
  keep(text: string): Buffer;
  /** Throws DamagedContentError if what is stored is not what was kept. */
  read(sha256: Buffer): string | null;
}

export interface Content {
  readonly sha256: Buffer;
  readonly deflated: Buffer;
}

export function createContents(db: Sqlite): Contents {
  const insert = db.prepare('INSERT INTO contents VALUES (?, ?) ON CONFLICT DO NOTHING');
  const find = db.prepare<[Buffer], Content>('SELECT sha256, deflated FROM contents WHERE sha256 = ?');
  return {
    keep: (text) => {
      const sha256 = createHash('sha256').update(text).digest();
      insert.run(sha256, deflateRawSync(text));
      return sha256;
    },
    read: (sha256) => {
      const content = find.get(sha256);
      if (content === undefined) return null;
      const text = wholeText(content);
      if (text === null) throw new DamagedContentError('a kept study');
      return text;
    },
  };
}

/** The text, or null if it is not what its hash says. */
export function wholeText({ sha256, deflated }: Content): string | null {
  try {
    const bytes = inflateRawSync(deflated);
    return createHash('sha256').update(bytes).digest().equals(sha256) ? bytes.toString('utf8') : null;
  } catch {
    return null;
  }
}

/** How many kept texts are damaged. */
export function countDamagedContents(db: Sqlite): number {
  let damaged = 0;
  for (const content of db.prepare<[], Content>('SELECT sha256, deflated FROM contents').iterate()) {
    if (wholeText(content) === null) damaged += 1;
  }
  return damaged;
}
