import type { LibraryQuery, StudyListing } from '../../src-ipc/library.ts';
import type { Sqlite } from './sqlite.ts';

export interface Found {
  readonly total: number;
  readonly studies: StudyListing[];
}

/** The index knows words by every three characters in a row; shorter ones are looked for in the text itself. */
const indexedFrom = 3;

const searched = ['title', 'notes', 'scenario_names', 'levers'] as const;

const orders: Readonly<Record<LibraryQuery['sort'], string>> = {
  changed: 'changed_at DESC, rowid DESC',
  title: 'title COLLATE NOCASE, rowid',
  revisions: 'revisions DESC, changed_at DESC, rowid',
};

interface Row {
  readonly rowid: number;
  readonly id: string;
  readonly title: string;
  readonly scenarioNames: string;
  readonly revisions: number;
  readonly lastRevision: number | null;
  readonly path: string | null;
  readonly changedAt: string;
  readonly deletedAt: string | null;
}

/** Finds the studies in which every word occurs, Chinese words of one or two characters too. */
export function searchStudies(db: Sqlite, query: LibraryQuery): Found {
  const { where, values } = conditions(query);
  const total = Number(
    db
      .prepare(`SELECT count(*) FROM studies WHERE ${where}`)
      .pluck()
      .get(...values),
  );
  const rows = db
    .prepare<unknown[], Row>(
      `SELECT rowid, id, title, scenario_names AS scenarioNames, path, changed_at AS changedAt,
         deleted_at AS deletedAt,
         (SELECT count(*) FROM revisions WHERE study = studies.rowid) AS revisions,
         (SELECT max(id) FROM revisions WHERE study = studies.rowid) AS lastRevision
       FROM studies WHERE ${where} ORDER BY ${orders[query.sort]} LIMIT ? OFFSET ?`,
    )
    .all(...values, query.limit, query.offset);
  const tags = db.prepare<[number], string>('SELECT tag FROM tags WHERE study = ? ORDER BY tag').pluck();
  return {
    total,
    studies: rows.map(({ rowid, scenarioNames, ...row }) => ({
      ...row,
      scenarioNames: scenarioNames.split('\n'),
      tags: tags.all(rowid),
    })),
  };
}

function conditions({ query, tag, inBin }: LibraryQuery): { where: string; values: unknown[] } {
  const words = query.normalize('NFC').split(/\s+/u).filter(Boolean);
  const long = words.filter((word) => [...word].length >= indexedFrom);
  const short = words.filter((word) => [...word].length < indexedFrom);
  const parts: [string, ...unknown[]][] = [[`deleted_at IS ${inBin ? 'NOT ' : ''}NULL`]];
  if (tag !== undefined) parts.push(['rowid IN (SELECT study FROM tags WHERE tag = ?)', tag]);
  if (long.length > 0) {
    parts.push([
      'rowid IN (SELECT rowid FROM study_words WHERE study_words MATCH ?)',
      long.map(quoted).join(' AND '),
    ]);
  }
  for (const word of short) {
    const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
    parts.push([
      `(${searched.map((column) => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
      ...searched.map(() => like),
    ]);
  }
  return { where: parts.map(([sql]) => sql).join(' AND '), values: parts.flatMap(([, ...values]) => values) };
}

/** A phrase of the index's query language, in which a word can do nothing but stand for itself. */
function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
