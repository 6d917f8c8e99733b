import { countDamagedContents } from './contents.ts';
import type { Sqlite } from './sqlite.ts';

/** Quick: structure of every page. Full: indexes, constraints, references and kept texts too. */
export type CheckDepth = 'quick' | 'full';

/** What is wrong with the database, at most a few lines; empty if it is sound. */
export function findDamage(db: Sqlite, depth: CheckDepth): string[] {
  const found = (
    depth === 'quick' ? db.pragma('quick_check(5)') : db.pragma('integrity_check(5)')
  ) as Readonly<Record<string, string>>[];
  const lines = found.flatMap((row) => Object.values(row)).filter((line) => line !== 'ok');
  if (depth === 'quick') return lines;
  const orphans = db.pragma('foreign_key_check') as { readonly table: string }[];
  const contents = countDamagedContents(db);
  if (contents > 0) lines.push(`${contents} kept studies are not what was kept`);
  return [...lines, ...orphans.slice(0, 5).map(({ table }) => `row of ${table} without its parent`)];
}
