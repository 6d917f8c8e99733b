import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bindingHere } from '../../../src-main/library/binding.ts';
import { libraryFolder } from '../../../src-main/library/libraryFolder.ts';
import { openLibrary } from '../../../src-main/library/openLibrary.ts';
import { searchStudies } from '../../../src-main/library/search.ts';
import { type Spread, spread, type Times } from '../spread.ts';
import { fillLibrary } from './fillLibrary.ts';

const queries = {
  'no words': '',
  'one character': '车',
  'two characters': '产能',
  'a word in all': 'tariff',
  'two words': 'steel 99',
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
      repeated(20, () =>
        searchStudies(library.db, { query, inBin: false, sort: 'changed', offset: 0, limit: 50 }),
      ),
    ]);
    library.db.close();
    const opening = repeated(5, () => openLibrary(options).library.db.close());
    return { 'library, opening 10,000 studies': opening, ...Object.fromEntries(searches) };
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
