import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../../src-main/library/library.ts';
import { parseStudy } from '../../../src-model/study/parseStudy.ts';
import { writeStudy } from '../../../src-model/study/writeStudy.ts';
import { checkout } from '../../runtime/cacheFolder.ts';

export const studies = 10_000;
export const revisionsEach = 20;

const topics = [
  '钢铁',
  '电动汽车',
  '产能过剩',
  '关税',
  'tariff',
  'steel',
  'rebalancing',
  'briefing',
  'solar',
  'battery',
];

/**
 * Fills a library with studies that differ in title and notes, half of them in files; further revisions are bytes of
 * about their size, of every tenth study the last one given up.
 */
export function fillLibrary({ db, studies: kept, recentFiles }: Library): void {
  const parsed = parseStudy(readFileSync(join(checkout, 'resources', 'studies', 'first.overhang'), 'utf8'));
  if (!parsed.ok) throw new Error('the first study does not parse');
  const content = db.prepare('INSERT INTO contents VALUES (?, ?)');
  const revision = db.prepare('INSERT INTO revisions (study, sha256, reason, made_at) VALUES (?, ?, ?, ?)');
  db.pragma('synchronous = OFF');
  db.transaction(() => {
    for (let n = 0; n < studies; n++) {
      const topic = (step: number) => topics[(n * step) % topics.length];
      const study = {
        ...parsed.value,
        id: `study-${n}`,
        title: `${topic(1)} ${topic(7)} study ${n}`,
        notes: `Note on ${topic(3)} for the meeting of week ${n % 52}. `.repeat(8),
      };
      const at = new Date(Date.UTC(2026, 0) + n * 60_000).toISOString();
      const path = n % 2 === 0 ? `/studies/${n}.overhang` : null;
      const number = kept.keep({ study, text: writeStudy(study), path, reason: 'saved', at });
      if (path !== null && n > studies - 40) recentFiles.add({ path, title: study.title, openedAt: at });
      for (let r = 1; r < revisionsEach; r++) {
        const sha256 = randomBytes(32);
        content.run(sha256, randomBytes(2000));
        revision.run(number, sha256, n % 10 === 0 && r === revisionsEach - 1 ? 'discarded' : 'saved', at);
      }
    }
  })();
  db.pragma('synchronous = FULL');
  db.pragma('wal_checkpoint(TRUNCATE)');
}
