import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../../src-main/library/migrations/index.ts';
import type { Migration } from '../../../src-main/library/migrations/migration.ts';
import { parseStudy } from '../../../src-model/study/parseStudy.ts';
import type { Study } from '../../../src-model/study/study.ts';

/** What the victim is doing when it is killed. */
export const deeds = ['idle', 'save', 'autosave', 'export', 'migration'] as const;
export type Deed = (typeof deeds)[number];

export const documentId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

const first = join(import.meta.dirname, '..', '..', '..', 'resources', 'studies', 'first.overhang');
const parsed = parseStudy(readFileSync(first, 'utf8'));
if (!parsed.ok) throw new Error('the first study does not parse');
const template = parsed.value;

/** The study after its n-th change; of a size that takes several blocks to write. */
export function numbered(n: number): Study {
  return { ...template, id: 'test-study', title: `state ${n}`, notes: `${n} `.repeat(5000) };
}

export function numberOf(study: Study): number {
  return Number(/^state (\d+)$/.exec(study.title)?.[1]);
}

/** An export of 2 MB in which every row tells whose it is. */
export function table(n: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    `\uFEFFrow\n${`${n}\n`.repeat(Math.ceil(2_000_000 / `${n}\n`.length))}end ${n}`,
  );
}

export const migrationRounds = 3;

/** Steps that touch every row, slow enough to be killed in the middle. */
export const slowMigrations: readonly Migration[] = [
  ...migrations,
  ...['first', 'second', 'third'].map(
    (name): Migration => ({
      name,
      up: (db) => {
        db.exec(`CREATE TABLE ${name}_copy (id INTEGER PRIMARY KEY, title TEXT) STRICT`);
        for (let round = 0; round < migrationRounds; round++) {
          db.exec(`INSERT INTO ${name}_copy (title) SELECT title || ' ${round}' FROM studies`);
          db.exec(`UPDATE studies SET words = words || '${name[0]}'`);
        }
      },
    }),
  ),
];
