import { describe, expect, it } from 'vitest';
import type { LibraryQuery } from '../../src-ipc/library.ts';
import type { Library } from '../../src-main/library/library.ts';
import { searchStudies } from '../../src-main/library/search.ts';
import type { Scenario, Study } from '../../src-model/study/study.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { freshFolder, opened, openOptions, study, tick } from './support.ts';

const everything: LibraryQuery = {
  query: '',
  shelf: 'all',
  sort: 'changed',
  descending: true,
  offset: 0,
  limit: 100,
};

function keep(library: Library, change: Partial<Study>): void {
  const content = study({ referenceScenario: 'base', scenarios: [base], notes: '', ...change });
  library.studies.keep({
    study: content,
    text: writeStudy(content),
    path: null,
    reason: 'saved',
    at: tick(),
  });
}

const base: Scenario = { id: 'base', name: 'Base', color: 0, levers: [] };
const levers: Scenario['levers'] = [
  { kind: 'tariff', importers: ['US'], sectors: ['ev'], mode: 'add', ratePercent: 60, start: '2027Q1' },
  {
    kind: 'subsidyWithdrawal',
    sectors: ['steel'],
    withdrawalPercent: 50,
    start: '2027Q1',
    hardenBudgets: true,
    recycle: 'safetyNet',
  },
];

function filled() {
  const { library } = opened(openOptions(freshFolder()));
  keep(library, {
    id: 'steel',
    title: '钢铁行业产能过剩情景',
    scenarios: [base, { ...base, id: 'b', levers }],
  });
  keep(library, { id: 'cars', title: '电动汽车关税', notes: 'For the briefing: 100 % of "it" (OR not)' });
  keep(library, { id: 'plain', title: 'Rebalancing', scenarios: [{ ...base, name: 'Half a year' }] });
  const find = (query: string, more: Partial<LibraryQuery> = {}) =>
    searchStudies(library.db, { ...everything, query, ...more }).studies.map(({ id }) => id);
  return { library, find };
}

describe('search', () => {
  it.each([
    ['产能', ['steel']],
    ['关税', ['cars', 'steel']],
    ['车', ['cars']],
    ['电动汽车', ['cars']],
    ['汽车关税', ['cars']],
    ['行业产能过', ['steel']],
    ['情景', ['steel']],
    ['not)', ['cars']],
    ['t)', ['cars']],
    ['eu', []],
    ['产能 电动', []],
    ['briefing', ['cars']],
    ['BRIEF', ['cars']],
    ['Rebal', ['plain']],
    ['a year', ['plain']],
    ['', ['plain', 'cars', 'steel']],
  ])('for %j finds %j', (query, ids) => {
    expect(filled().find(query)).toEqual(ids);
  });

  it.each(['subsidy withdrawal', '补贴退出', '补贴', 'safetyNet', 'tariff steel'])(
    'finds a study by its levers and what they name: %s',
    (query) => {
      expect(filled().find(query)).toEqual(['steel']);
    },
  );

  it.each([
    ['"', ['cars']],
    ['"it"', ['cars']],
    ['(OR', ['cars']],
    ['%', ['cars']],
    ['100 %', ['cars']],
    ['OR NOT', ['cars']],
    ['title:Rebalancing', []],
    ['Rebal*', []],
    ['_', []],
    ['\\', []],
    ['briefing" OR "Rebalancing', []],
    ['^Rebalancing', []],
    ['brief\0ing', ['cars']],
    ['\0', ['plain', 'cars', 'steel']],
    ['-Rebalancing', []],
  ])('takes %j for text, not for a command', (query, ids) => {
    expect(filled().find(query)).toEqual(ids);
  });

  it('follows a change of the study, and forgets what it was', () => {
    const { library, find } = filled();
    keep(library, { id: 'steel', title: 'Aluminium' });
    expect(find('Aluminium')).toEqual(['steel']);
    expect(find('产能过剩')).toEqual([]);
  });

  it('sorts, pages and counts', () => {
    const { library, find } = filled();
    keep(library, { id: 'plain', title: 'Rebalancing, again' });
    expect(find('', { sort: 'title', descending: false })).toEqual(['plain', 'cars', 'steel']);
    expect(find('', { sort: 'revisions' })[0]).toBe('plain');
    expect(find('', { offset: 1, limit: 1 })).toEqual(['cars']);
    expect(searchStudies(library.db, { ...everything, limit: 1 }).total).toBe(3);
  });

  it('lists what the line of a study shows', () => {
    const { library } = filled();
    library.shelf.tag(['plain'], 'briefing', true);
    const [line] = searchStudies(library.db, everything).studies;
    expect(line).toMatchObject({
      id: 'plain',
      scenarioNames: ['Half a year'],
      tags: ['briefing'],
      revisions: 1,
      path: null,
    });
    expect(library.revisions.text(line?.lastRevision ?? 0)).toContain('Rebalancing');
  });
});

describe('tags', () => {
  it('are set and taken away, without regard to case', () => {
    const { library, find } = filled();
    library.shelf.tag(['cars'], 'EU', true);
    library.shelf.tag(['cars'], 'eu', true);
    library.shelf.tag(['steel'], '钢铁', true);
    library.shelf.tag(['nobody'], 'lost', true);
    expect(library.shelf.tags()).toEqual([
      { tag: 'EU', studies: 1 },
      { tag: '钢铁', studies: 1 },
    ]);
    expect(find('', { tag: 'eu' })).toEqual(['cars']);
    library.shelf.tag(['cars'], 'EU', false);
    expect(find('', { tag: 'EU' })).toEqual([]);
  });
});

describe('the bin', () => {
  it('hides a study until it is taken out again or saved anew', () => {
    const { library, find } = filled();
    library.shelf.bin(['cars', 'steel'], tick());
    expect(find('')).toEqual(['plain']);
    expect(find('', { shelf: 'bin' })).toEqual(['cars', 'steel']);
    library.shelf.bin(['cars'], null);
    expect(find('关税')).toEqual(['cars']);
    keep(library, { id: 'steel', title: 'Steel again' });
    expect(find('', { shelf: 'bin' })).toEqual([]);
  });

  it('is emptied of what is old: revisions, contents and words go with the study', () => {
    const { library, find } = filled();
    library.shelf.bin(['steel'], '2026-10-01T00:00:00.000Z');
    library.shelf.bin(['cars'], '2026-11-20T00:00:00.000Z');
    library.shelf.emptyBin('2026-10-26T00:00:00.000Z');
    expect(find('', { shelf: 'bin' })).toEqual(['cars']);
    expect(library.shelf.counts()).toMatchObject({ shelves: { all: 1, bin: 1 }, revisions: 2 });
    expect(library.db.prepare('SELECT count(*) FROM contents').pluck().get()).toBe(2);
    library.shelf.bin(['cars'], null);
    expect(find('产能过剩')).toEqual([]);
    // The index checks itself against the table and throws if words were left behind.
    library.db.exec("INSERT INTO study_words (study_words, rank) VALUES ('integrity-check', 1)");
  });
});
