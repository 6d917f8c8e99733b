import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryQuery } from '../../../src-ipc/library.ts';
import { bindingHere } from '../../../src-main/library/binding.ts';
import { libraryFolder } from '../../../src-main/library/libraryFolder.ts';
import { openLibrary } from '../../../src-main/library/openLibrary.ts';
import { searchStudies } from '../../../src-main/library/search.ts';
import { type Spread, spread, type Times } from '../spread.ts';
import { fillLibrary } from './fillLibrary.ts';

const page: LibraryQuery = {
  query: '',
  shelf: 'all',
  sort: 'changed',
  descending: true,
  offset: 0,
  limit: 200,
};

const queries: Readonly<Record<string, Partial<LibraryQuery>>> = {
  'no words': {},
  'one character': { query: '车' },
  'two characters': { query: '产能' },
  'a word in all': { query: 'tariff' },
  'two words': { query: 'steel 99' },
  'recent studies': { shelf: 'recent' },
  'unsaved copies': { shelf: 'unsaved' },
  'all, by title, last page': { sort: 'title', offset: 9800 },
  'all, by revisions': { sort: 'revisions' },
};

/** Opening and searching a library of 10,000 studies with 20 revisions each, in a folder of its own. */
export function measureLibrary(): Times {
  const folder = mkdtempSync(join(tmpdir(), 'overhang-bench-'));
  try {
    const options = {
      files: libraryFolder(folder),
      binding: bindingHere(),
      now: () => new Date().toISOString(),
    };
    const { library } = openLibrary(options);
    fillLibrary(library);
    const searches = Object.entries(queries).map(([name, query]) => [
      `library, search for ${name}`,
      repeated(20, () => searchStudies(library.db, { ...page, ...query })),
    ]);
    const overview = repeated(20, () => [library.shelf.counts(), library.shelf.tags()]);
    library.db.close();
    const opening = repeated(5, () => openLibrary(options).library.db.close());
    return {
      'library, opening 10,000 studies': opening,
      'library, counts of shelves and tags': overview,
      ...Object.fromEntries(searches),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function repeated(times: number, work: () => unknown): Spread {
  return spread(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
