import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrations } from '../../src-main/library/migrations/index.ts';
import { searchStudies } from '../../src-main/library/search.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import { freshFolder, opened, openOptions } from './support.ts';

/** A library as each schema left it; a new schema brings its file along. Made with the code of that time. */
function golden(version: number) {
  const options = openOptions(freshFolder());
  copyFileSync(join(import.meta.dirname, `../golden/library.v${version}.sqlite`), options.files.database);
  return opened(options);
}

it.each([1, 2])('a library of schema %i comes to the present with everything in it', (version) => {
  const { library, notices, afterUncleanExit } = golden(version);
  expect({ notices, afterUncleanExit }).toEqual({ notices: [], afterUncleanExit: false });
  expect(library.db.pragma('user_version', { simple: true })).toBe(migrations.length);
  const query = {
    query: '产能',
    shelf: 'all',
    sort: 'changed',
    descending: true,
    offset: 0,
    limit: 10,
  } as const;
  expect(searchStudies(library.db, query).studies).toMatchObject([
    { id: 'golden-study', title: '钢铁行业产能过剩情景, second', tags: ['briefing'], revisions: 2 },
  ]);
  expect(library.shelf.counts()).toMatchObject({ shelves: { all: 1, bin: 1 }, revisions: 3 });
  const revisions = library.revisions.list(library.studies.numberOf('golden-study') ?? 0);
  expect(revisions.map(({ name }) => name)).toEqual([null, 'before the meeting']);
  for (const { id } of revisions) expect(parseStudy(library.revisions.text(id) ?? '').ok).toBe(true);
  expect(
    library.settings.read({
      language: 'en',
      theme: 'light',
      hintSeen: false,
      panelSizes: {},
      arrangement: 'overlay',
    }).theme,
  ).toBe('dark');
  expect(library.recentFiles.list()).toHaveLength(1);
  const [copy] = library.workingCopies.list();
  expect(parseStudy(copy?.study ?? '')).toMatchObject({ ok: true, value: { title: 'draft' } });
  expect(library.datasets.list()).toEqual([]);
});
