import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindingHere } from '../../src-main/library/binding.ts';
import type { Library } from '../../src-main/library/library.ts';
import { keepLibrary } from '../../src-main/library/libraryKeeper.ts';
import { createUpkeep } from '../../src-main/library/libraryUpkeep.ts';
import { careForLibrary } from '../../src-main/library/upkeep.ts';
import { writeStudy } from '../../src-model/study/writeStudy.ts';
import { freshFolder, openOptions, study, tick } from './support.ts';

const places = 50;
const studies = 12;
const revisionsEach = 4;

let pristine: Buffer;
let made = '';
let replaced = 0;

/** Every kept text, by study: what was confirmed as saved. */
function keptTexts(library: Library): string[][] {
  return Array.from({ length: studies }, (_, n) => {
    const number = library.studies.numberOf(`study-${n}`) ?? 0;
    return library.revisions.list(number).map(({ id }) => library.revisions.text(id) ?? 'missing');
  });
}

const expected = Array.from({ length: studies }, (_, n) =>
  Array.from({ length: revisionsEach }, (_, revision) => textOf(n, revisionsEach - 1 - revision)),
);

/** Notes that do not compress, so that most of the file is what users wrote. */
function contentOf(n: number, revision: number) {
  const random = xoroshiro128plus(n * 1000 + revision);
  const notes = Array.from({ length: 300 }, () => uniformInt(random, 0, 0xffffffff).toString(36)).join(' ');
  return study({ id: `study-${n}`, title: `Study ${n}, state ${revision}`, notes });
}

function textOf(n: number, revision: number): string {
  return writeStudy(contentOf(n, revision));
}

beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'overhang-'));
  const keeper = keepLibrary(openOptions(made));
  keeper.use((library) => {
    for (let revision = 0; revision < revisionsEach; revision++) {
      for (let n = 0; n < studies; n++) {
        const content = contentOf(n, revision);
        library.studies.keep({
          study: content,
          text: writeStudy(content),
          path: null,
          reason: 'saved',
          at: tick(),
        });
        library.shelf.tag([content.id], `tag ${n % 3}`, true);
      }
    }
    library.settings.write({ theme: 'dark' });
    for (let n = 0; n < 5; n++) library.recentFiles.add({ path: `/${n}`, title: `${n}`, openedAt: tick() });
  });
  keeper.close();
  pristine = readFileSync(openOptions(made).files.database);
});

afterAll(() => rmSync(made, { recursive: true, force: true }));

/** Places spread over the file by a fixed seed; the header, which every read needs, among them. */
function flips(): [number, number][] {
  const random = xoroshiro128plus(20_261_125);
  return Array.from({ length: places }, (_, n): [number, number] => [
    n < 5 ? uniformInt(random, 0, 99) : uniformInt(random, 100, 2_000_000),
    1 << uniformInt(random, 0, 7),
  ]);
}

describe('a library with one flipped bit', () => {
  it.each(flips())('at byte %d (bit %d) starts, and gives every kept study back', async (place, bit) => {
    const folder = freshFolder();
    const options = openOptions(folder);
    writeFileSync(join(options.files.backups, 'library-1-2026-11-24T00-00-00-000Z.sqlite'), pristine);
    const damaged = Buffer.from(pristine);
    const at = place % damaged.length;
    damaged.writeUInt8(damaged.readUInt8(at) ^ bit, at);
    writeFileSync(options.files.database, damaged);

    const keeper = keepLibrary({ ...options, now: tick });
    expect(keeper.inMemory()).toBe(false);
    const upkeep = createUpkeep({
      keeper,
      files: options.files,
      binding: bindingHere(),
      now: () => '2026-11-24T01:00:00.000Z',
      care: (task) => careForLibrary({ ...task, depth: 'full' }),
      report: () => {},
      onReplaced: () => {},
    });
    await upkeep.round();
    expect(upkeep.last()?.damage).toEqual([]);
    expect(keeper.use(keptTexts)).toEqual(expected);
    for (const notice of keeper.takeNotices()) {
      if (notice.code !== 'libraryMovedAside') throw new Error(notice.code);
      replaced += 1;
      expect(readFileSync(join(notice.movedTo, 'library.sqlite')).length).toBe(damaged.length);
    }
    keeper.close();
  });

  it('was often enough damage that needed the backup', () => {
    expect(replaced).toBeGreaterThan(places / 5);
  });
});
