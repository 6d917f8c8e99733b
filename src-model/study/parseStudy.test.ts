import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leverSchema } from '../levers/lever.ts';
import { problemText } from '../problem.ts';
import { migrated } from './migrations.ts';
import { parseStudy } from './parseStudy.ts';
import { studyFormatVersion } from './study.ts';
import { writeStudy } from './writeStudy.ts';

const goldenFolder = join(import.meta.dirname, '..', '..', 'tests', 'golden');
const golden = readFileSync(join(goldenFolder, `study.v${studyFormatVersion}.overhang`), 'utf8');

/** The smallest study, with some top-level fields replaced. */
const small = (fields: object = {}): string =>
  JSON.stringify({
    format: 'overhang.study',
    formatVersion: 1,
    id: 'x',
    title: 'T',
    dataset: { id: 'overhang-2024', version: '1.0.0' },
    horizonQuarters: 40,
    referenceScenario: 'a',
    scenarios: [scenario('a')],
    ...fields,
  });
const scenario = (id: string, fields: object = {}) => ({ id, name: id, color: 0, levers: [], ...fields });
const tariff = (fields: object = {}) => ({
  kind: 'tariff',
  importers: ['US'],
  sectors: ['ev'],
  ratePercent: 10,
  start: '2027Q1',
  ...fields,
});
const withLever = (fields: object) => small({ scenarios: [scenario('a', { levers: [tariff(fields)] })] });

function refusals(text: string): readonly string[] {
  const parsed = parseStudy(text);
  if (parsed.ok) throw new Error('the study was accepted');
  return parsed.error.map(problemText);
}

describe('golden files', () => {
  test('the one of this version has every kind of lever and comes back byte for byte', () => {
    const parsed = parseStudy(golden);
    if (!parsed.ok) throw new Error(parsed.error.map(problemText).join('\n'));
    const kinds = parsed.value.scenarios.flatMap(({ levers }) => levers.map(({ kind }) => kind));
    expect(kinds.toSorted()).toEqual(leverSchema.options.map((option) => option.shape.kind.value).toSorted());
    expect(writeStudy(parsed.value)).toBe(golden);
  });

  test('there is one for each version up to this one, and each opens', () => {
    const files = readdirSync(goldenFolder).filter((name) => name.startsWith('study.'));
    files.sort();
    expect(files).toEqual(Array.from({ length: studyFormatVersion }, (_, i) => `study.v${i + 1}.overhang`));
    for (const file of files)
      expect(parseStudy(readFileSync(join(goldenFolder, file), 'utf8')).ok).toBe(true);
  });
});

describe('versions', () => {
  const chain = {
    1: (document: object) => ({ ...document, formatVersion: 2, first: true }),
    2: (document: object) => ({ ...document, formatVersion: 3, second: true }),
  };

  test('an old file passes through every migration in turn', () => {
    expect(migrated({ format: 'overhang.study', formatVersion: 1 }, chain, 3)).toEqual({
      ok: true,
      value: { format: 'overhang.study', formatVersion: 3, first: true, second: true },
    });
  });

  test('a newer file is refused by name', () => {
    expect(refusals(small({ formatVersion: 2 }))).toEqual([
      'formatVersion: 2; allowed: at most 1 (the file was written by a newer version of Overhang, which can open it)',
    ]);
  });

  test.each([[0], [1.5], ['1'], [null], [undefined]])('%s is no version', (formatVersion) => {
    expect(refusals(small({ formatVersion }))[0]).toMatch(
      /^formatVersion: .*; allowed: a whole number from 1 to 1$/,
    );
  });

  test('another format is refused before anything else is looked at', () => {
    expect(refusals('{"format": "ghost.study", "scenarios": 5}')).toEqual([
      'format: "ghost.study"; allowed: "overhang.study"',
    ]);
    expect(refusals('[]')).toEqual(['a list of 0; allowed: an object: a study']);
  });
});

describe('refused with path, what was found and what is allowed', () => {
  test.each([
    [withLever({ ratePercent: 2000 }), 'scenarios[0].levers[0].ratePercent: 2000; allowed: at most 1000'],
    [withLever({ start: '2027' }), 'scenarios[0].levers[0].start: "2027"; allowed: a quarter such as 2027Q1'],
    [withLever({ mode: 'raise' }), 'scenarios[0].levers[0].mode: "raise"; allowed: "set", "add", "atLeast"'],
    [withLever({ sectors: [] }), 'scenarios[0].levers[0].sectors: a list of 0; allowed: at least 1 entries'],
    [
      withLever({ id: 'US 60' }),
      'scenarios[0].levers[0].id: "US 60"; allowed: an id: 1 to 64 of a-z, 0-9 and -',
    ],
    [
      withLever({ phaseInQuarters: 1.5 }),
      'scenarios[0].levers[0].phaseInQuarters: 1.5; allowed: a whole number',
    ],
    [
      withLever({ rate: 5 }),
      /^scenarios\[0\].levers\[0\].rate: unknown field "rate"; allowed: kind, id, note, source, importers,/,
    ],
    [
      withLever({ kind: 'quota' }),
      /^scenarios\[0\].levers\[0\].kind: "quota"; allowed: tariff, subsidyWithdrawal, consumptionStimulus,/,
    ],
    [small({ horizonQuarters: undefined }), 'horizonQuarters: nothing; allowed: a number'],
    [small({ referenceScenario: 'b' }), 'referenceScenario: "b"; allowed: a'],
    [
      small({ dataset: { id: 'x', version: '1', sha: 'y' } }),
      'dataset.sha: unknown field "sha"; allowed: id, version',
    ],
    [
      small({ scenarios: [scenario('a', { colour: 1 })] }),
      'scenarios[0].colour: unknown field "colour"; allowed: id, name, color, basedOn, note, levers, removed, assumptions',
    ],
    [
      small({ scenarios: Array.from({ length: 13 }, (_, i) => scenario(`s${i}`)) }),
      'scenarios: a list of 13; allowed: at most 12 entries',
    ],
    [
      small({ scenarios: [scenario('a', { assumptions: { sigma: 3 } })] }),
      'scenarios[0].assumptions.sigma: the name "sigma"; allowed: an assumption such as ev.sigma or *.kappa',
    ],
    [
      small({ scenarios: [scenario('a'), scenario('a')] }),
      'scenarios[1].id: "a" a second time; allowed: each id once in its list',
    ],
    [
      small({ scenarios: [scenario('a', { levers: [tariff({ id: 'x' }), tariff({ id: 'x' })] })] }),
      'scenarios[0].levers[1].id: "x" a second time; allowed: each id once in its list',
    ],
    [
      small({ scenarios: [scenario('a'), scenario('b', { basedOn: 'c' })] }),
      'scenarios[1].basedOn: "c"; allowed: a, b',
    ],
    [
      small({ scenarios: [scenario('a'), scenario('b', { basedOn: 'a', removed: ['x'] })] }),
      'scenarios[1].removed[0]: "x"; allowed: nothing, since no lever with an id is inherited',
    ],
    [
      small({
        scenarios: [
          scenario('a', { levers: [tariff({ id: 'x' })] }),
          scenario('b', { basedOn: 'a', removed: ['x'] }),
          scenario('c', { basedOn: 'b', removed: ['x'] }),
        ],
      }),
      'scenarios[2].removed[0]: "x"; allowed: nothing, since no lever with an id is inherited',
    ],
    [
      small({ scenarios: [scenario('a', { levers: [tariff({ id: 'x' })], removed: ['x'] })] }),
      'scenarios[0].removed[0]: "x"; allowed: nothing, since no lever with an id is inherited',
    ],
  ])('%#', (text, message) => {
    const messages = refusals(text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });

  test('a cycle is named at each scenario on it', () => {
    const scenarios = [
      scenario('a'),
      scenario('b', { basedOn: 'c' }),
      scenario('c', { basedOn: 'b' }),
      scenario('d', { basedOn: 'c' }),
      scenario('e', { basedOn: 'e' }),
    ];
    expect(refusals(small({ scenarios }))).toEqual([
      'scenarios[1].basedOn: a cycle: b → c → b; allowed: a chain that ends',
      'scenarios[2].basedOn: a cycle: c → b → c; allowed: a chain that ends',
      'scenarios[4].basedOn: a cycle: e → e; allowed: a chain that ends',
    ]);
  });

  test('several faults come together', () => {
    const scenarios = [scenario('a', { color: 99, levers: [tariff({ ratePercent: '5' })] })];
    expect(refusals(small({ scenarios, title: '' }))).toEqual([
      'title: ""; allowed: at least 1 characters',
      'scenarios[0].color: 99; allowed: at most 11',
      'scenarios[0].levers[0].ratePercent: "5"; allowed: a number',
    ]);
  });
});

describe('hostile files', () => {
  test('over 5 MB is refused before parsing', () => {
    const fits = small({ pad: 'x'.repeat(4_900_000) });
    expect(parseStudy(fits).ok).toBe(true);
    expect(refusals(`${fits}${' '.repeat(100_001)}`)).toEqual([
      expect.stringMatching(/^50\d{5} bytes; allowed: at most 5000000 bytes \(5 MB\)$/),
    ]);
    expect(refusals(small({ pad: '电'.repeat(1_700_000) }))[0]).toMatch(/ bytes; allowed/);
  });

  test('deeper than 64 levels is refused before parsing', () => {
    const nested = (levels: number) =>
      small().replace('{', `{"deep":${'['.repeat(levels)}${']'.repeat(levels)},`);
    expect(parseStudy(nested(63)).ok).toBe(true);
    expect(refusals(nested(64))).toEqual(['deep[0][0][0]…: deeper nesting; allowed: at most 64 levels']);
    expect(refusals('['.repeat(4_000_000))[0]).toMatch(/deeper nesting/);
    // Brackets in a text are no nesting.
    expect(parseStudy(small({ notes: '[{'.repeat(100) })).ok).toBe(true);
  });

  test.each([
    [small().replace('{', '{"__proto__":{"title":"x"},'), '__proto__'],
    [small().replace('{', '{"\\u005f_proto__":{"title":"x"},'), '__proto__'],
    [small().replace('"dataset":{', '"dataset":{"__proto__":{},'), 'dataset.__proto__'],
  ])('a name that would reach into every object: %#', (text, path) => {
    const messages = refusals(text);
    expect(messages).toEqual([`${path}: the name "__proto__"; allowed: each name once, and never __proto__`]);
    expect(Object.prototype).not.toHaveProperty('title');
  });

  test('constructor and prototype are names like others', () => {
    const parsed = parseStudy(small({ constructor: { prototype: { polluted: true } } }));
    expect(parsed.ok && writeStudy(parsed.value)).toContain('"polluted": true');
    expect({}).not.toHaveProperty('polluted');
  });

  test('a name twice in one object, of which one would be dropped in silence', () => {
    expect(refusals(small().replace('"title":"T"', '"title":"T","title":"U"'))).toEqual([
      'title: the name "title" a second time; allowed: each name once, and never __proto__',
    ]);
    const nested = small({ scenarios: [scenario('a', { levers: [tariff()] })] });
    expect(refusals(nested.replace('"ratePercent":10', '"ratePercent":10,"ratePercent":11'))[0]).toMatch(
      /^scenarios\[0\].levers\[0\].ratePercent: the name/,
    );
  });

  test('numbers beyond all numbers, also where nobody reads them', () => {
    const huge = (text: string) => text.replace('10', '1e999');
    expect(refusals(huge(withLever({})))).toEqual([
      'scenarios[0].levers[0].ratePercent: Infinity; allowed: a finite number',
    ]);
    expect(refusals(small().replace('{', '{"extra":[-1e999],'))).toEqual([
      'extra[0]: -Infinity; allowed: a finite number',
    ]);
  });

  test.each(['', ' ', '{', 'NaN', '{"format":NaN}', '"', '\0', 'PK\u0003\u0004', small().slice(0, -2)])(
    'no JSON at all: %j',
    (text) => {
      expect(refusals(text)).toEqual([expect.stringMatching(/; allowed: JSON$/)]);
    },
  );

  test('an object without end to its names', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `"s.p${i}":1`).join(',');
    const text = small().replace('"levers":[]', `"levers":[],"assumptions":{${names}}`);
    expect(refusals(text)).toEqual([
      'scenarios[0].assumptions: more than 4096 names; allowed: at most 4096 in one object',
    ]);
  });
});

test('a byte order mark before a study does no harm', () => {
  expect(parseStudy(`\uFEFF${small()}`).ok).toBe(true);
});
