import type { LibraryQuery, StudyListing } from '../../src-ipc/library.ts';
import { onShelf } from './shelves.ts';
import type { Sqlite } from './sqlite.ts';
import { titlePlaces } from './titleOrder.ts';

export interface Found {
  readonly total: number;
  readonly studies: StudyListing[];
}

/** The index knows words by every three characters in a row. */
const indexedFrom = 3;

/** A short word is looked up as the beginning of at most so many indexed ones; beyond that reading the texts is faster. */
const mostTerms = 200;

/** The text in which words are looked for, without regard to case. */
export function searchable(texts: readonly string[]): string {
  // The blanks let the last one or two characters begin an indexed word too.
  return `${texts.join('\n').replaceAll('\0', ' ').normalize('NFC').toLowerCase()}  `;
}

const revisionCount = '(SELECT count(*) FROM revisions WHERE study = studies.rowid)';

/** What a study's line shows it by: its newest state, but for those that were put aside. */
const standing = `coalesce(
  (SELECT max(id) FROM revisions WHERE study = studies.rowid AND reason NOT IN ('replaced', 'discarded')),
  (SELECT max(id) FROM revisions WHERE study = studies.rowid))`;

/** Sorting needs no more of a row than an index holds; left to itself SQLite would read every row. */
function source({ sort, shelf }: LibraryQuery): string {
  if (shelf === 'bin' || sort === 'changed') return 'studies';
  return `studies INDEXED BY ${sort === 'title' ? 'studies_by_title' : 'studies_by_change'}`;
}

function order({ sort, descending, shelf }: LibraryQuery): string {
  const way = descending ? 'DESC' : 'ASC';
  if (sort === 'revisions') return `${revisionCount} ${way}, changed_at DESC, rowid DESC`;
  return `${shelf === 'bin' ? 'deleted_at' : 'changed_at'} ${way}, rowid ${way}`;
}

type Row = Omit<StudyListing, 'scenarioNames' | 'tags'> & { readonly scenarioNames: string };

/** Finds the studies in which every word occurs, Chinese words of one or two characters too. */
export function searchStudies(db: Sqlite, query: LibraryQuery): Found {
  const numbers = query.sort === 'title' ? byTitle(db, query) : bySql(db, query);
  const line = db.prepare<[number], Row>(
    `SELECT id, title, scenario_names AS scenarioNames, path, changed_at AS changedAt, deleted_at AS deletedAt,
       ${revisionCount} AS revisions,
       ${standing} AS lastRevision
     FROM studies WHERE rowid = ?`,
  );
  const tags = db.prepare<[number], string>('SELECT tag FROM tags WHERE study = ? ORDER BY tag').pluck();
  const studies = numbers.slice(query.offset, query.offset + query.limit).flatMap((number) => {
    const row = line.get(number);
    if (row === undefined) return [];
    return [{ ...row, scenarioNames: row.scenarioNames.split('\n'), tags: tags.all(number) }];
  });
  return { total: numbers.length, studies };
}

function bySql(db: Sqlite, query: LibraryQuery): readonly number[] {
  const { where, values } = conditions(db, query);
  return db
    .prepare<unknown[], number>(`SELECT rowid FROM ${source(query)} WHERE ${where} ORDER BY ${order(query)}`)
    .pluck()
    .all(...values);
}

/** Titles are put in order here, since the order of readers can't be told to the database. */
function byTitle(db: Sqlite, query: LibraryQuery): readonly number[] {
  const { where, values } = conditions(db, query);
  const found = db
    .prepare<unknown[], readonly [number: number, title: string]>(
      `SELECT rowid, title FROM ${source(query)} WHERE ${where}`,
    )
    .raw()
    .all(...values);
  const place = titlePlaces(found.map(([, title]) => title));
  const way = query.descending ? -1 : 1;
  return found
    .map(([number, title]) => ({ number, place: place(title) }))
    .sort((a, b) => way * (a.place - b.place) || a.number - b.number)
    .map(({ number }) => number);
}

function conditions(db: Sqlite, { query, tag, shelf }: LibraryQuery): { where: string; values: unknown[] } {
  const words = searchable([query]).split(/\s+/u).filter(Boolean);
  const parts: (readonly [sql: string, ...values: unknown[]])[] = [[onShelf[shelf]]];
  if (tag !== undefined) parts.push(['rowid IN (SELECT study FROM tags WHERE tag = ?)', tag]);
  const matches: string[] = [];
  for (const word of words) {
    const terms = [...word].length >= indexedFrom ? [word] : termsThatBegin(db, word);
    if (terms.length === 0) parts.push(['FALSE']);
    else if (terms.length <= mostTerms) matches.push(`(${terms.map(quoted).join(' OR ')})`);
    else parts.push(['instr(words, ?) > 0', word]);
  }
  if (matches.length > 0) {
    parts.push(['rowid IN (SELECT rowid FROM study_words WHERE study_words MATCH ?)', matches.join(' AND ')]);
  }
  return { where: parts.map(([sql]) => sql).join(' AND '), values: parts.flatMap(([, ...values]) => values) };
}

/** Indexed words that begin with a shorter one. */
function termsThatBegin(db: Sqlite, word: string): string[] {
  return db
    .prepare<unknown[], string>('SELECT term FROM study_terms WHERE term >= ? AND term < ? LIMIT ?')
    .pluck()
    .all(word, `${word}\u{10ffff}`, mostTerms + 1);
}

/** A phrase of the index's query language, in which a word can do nothing but stand for itself. */
function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
