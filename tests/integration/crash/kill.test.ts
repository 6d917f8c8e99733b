import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDamage } from '../../../src-main/library/integrity.ts';
import { keepLibrary, type LibraryKeeper } from '../../../src-main/library/libraryKeeper.ts';
import { parseStudy } from '../../../src-model/study/parseStudy.ts';
import { writeStudy } from '../../../src-model/study/writeStudy.ts';
import { openOptions, tick } from '../support.ts';
import {
  type Deed,
  deeds,
  documentId,
  migrationRounds,
  numbered,
  numberOf,
  slowMigrations,
  table,
} from './deeds.ts';

// At least 200 random moments in all: 180 here, at least 20 in the real application (tests/e2e).
const momentsEach = 36;

/** When to kill: so many confirmed deeds after `ready`, and so many milliseconds after that. */
interface Moment {
  readonly deeds: number;
  readonly ms: number;
}

/** Deeds that a victim repeats; the others have but one. */
const repeated: ReadonlySet<Deed> = new Set(['save', 'autosave', 'export']);
const longestMs = 60;

const kept = 20;
const studyOf = (n: number) => ({ ...numbered(n), id: `study-${n}` });

/** Kills a victim with SIGKILL and returns the number of the last deed that was confirmed. */
function killed(deed: Deed, folder: string, moment: Moment): Promise<number> {
  const script = join(import.meta.dirname, 'victim.ts');
  const victim = spawn(process.execPath, [script, deed, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let failed = '';
  let doomed = false;
  victim.stderr.on('data', (text) => {
    failed += text;
  });
  victim.stdout.on('data', (text) => {
    said += text;
    if (doomed || said.split('\n').length - 1 <= moment.deeds) return;
    doomed = true;
    setTimeout(() => victim.kill('SIGKILL'), moment.ms);
  });
  return new Promise((resolve, reject) => {
    victim.once('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the victim ended by itself: ${failed}`));
      else resolve(Number(said.trimEnd().split('\n').at(-1)?.replace('ready', '0')));
    });
  });
}

function studyIn(file: string) {
  const parsed = parseStudy(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`a torn file: ${JSON.stringify(parsed.error[0])}`);
  return parsed.value;
}

/** What must hold after a kill: the confirmed deed, or a later one that was not yet confirmed, and that one whole. */
const expectKept: Readonly<Record<Deed, (keeper: LibraryKeeper, folder: string, confirmed: number) => void>> =
  {
    idle: (keeper) => {
      expect(keeper.use((library) => library.workingCopies.find(documentId)?.study)).toBe(
        writeStudy(numbered(1)),
      );
    },
    save: (keeper, folder, confirmed) => {
      const file = join(folder, 'a.overhang');
      if (confirmed === 0 && !existsSync(file)) return;
      const saved = studyIn(file);
      expect(saved).toEqual(numbered(numberOf(saved)));
      expect(numberOf(saved)).toBeGreaterThanOrEqual(confirmed);
      const texts = keeper.use(({ revisions, studies }) =>
        revisions.list(studies.numberOf('test-study') ?? 0).map(({ id }) => revisions.text(id)),
      );
      for (let n = 1; n <= confirmed; n++) expect(texts).toContain(writeStudy(numbered(n)));
    },
    autosave: (keeper, _folder, confirmed) => {
      const copy = keeper.use((library) => library.workingCopies.find(documentId));
      if (confirmed === 0 && copy === null) return;
      const parsed = parseStudy(copy?.study ?? '');
      if (!parsed.ok) throw new Error('a torn working copy');
      expect(parsed.value).toEqual(numbered(numberOf(parsed.value)));
      expect(numberOf(parsed.value)).toBeGreaterThanOrEqual(confirmed);
    },
    export: (_keeper, folder, confirmed) => {
      const file = join(folder, 'table.csv');
      if (confirmed === 0 && !existsSync(file)) return;
      const bytes = readFileSync(file);
      const n = Number(/end (\d+)$/.exec(bytes.subarray(-20).toString())?.[1]);
      expect(bytes.equals(table(n))).toBe(true);
      expect(n).toBeGreaterThanOrEqual(confirmed);
    },
    migration: (keeper) => {
      expect(keeper.use(({ db }) => db.pragma('user_version', { simple: true }))).toBe(slowMigrations.length);
      const counts = keeper.use(({ db }) => db.prepare('SELECT count(*) FROM third_copy').pluck().get());
      expect(counts).toBe(kept * migrationRounds);
    },
  };

let prepared = '';

beforeAll(() => {
  prepared = mkdtempSync(join(tmpdir(), 'overhang-'));
  const keeper = keepLibrary(openOptions(prepared));
  keeper.use(({ studies }) => {
    for (let n = 0; n < kept; n++) {
      const study = studyOf(n);
      studies.keep({ study, text: writeStudy(study), path: null, reason: 'saved', at: tick() });
    }
  });
  keeper.close();
});

afterAll(() => rmSync(prepared, { recursive: true, force: true }));

async function killAndLook(deed: Deed, moment: Moment): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'overhang-'));
  try {
    cpSync(prepared, folder, { recursive: true });
    const confirmed = await killed(deed, folder, moment);

    const migrations = deed === 'migration' ? { migrations: slowMigrations } : {};
    const keeper = keepLibrary(openOptions(folder, migrations));
    expect(keeper.takeNotices()).toEqual([]);
    expect(keeper.inMemory()).toBe(false);
    expect(keeper.use(({ db }) => findDamage(db, 'full'))).toEqual([]);
    for (let n = 0; n < kept; n++) {
      const [last] = keeper.use(({ studies, revisions }) =>
        revisions.list(studies.numberOf(`study-${n}`) ?? 0),
      );
      expect(keeper.use(({ revisions }) => revisions.text(last?.id ?? 0))).toBe(writeStudy(studyOf(n)));
    }
    expectKept[deed](keeper, folder, confirmed);
    if (deed !== 'migration') expect(keeper.afterUncleanExit).toBe(true);
    keeper.close();
    const strangers = readdirSync(folder).filter(
      (name) => !/^(library|a\.overhang|table\.csv|\..*\.tmp)$/.test(name),
    );
    expect(strangers).toEqual([]);
    return confirmed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(deeds)('kill -9 during %s', (deed) => {
  it(`loses nothing that was confirmed, at ${momentsEach} random moments`, { timeout: 180_000 }, async () => {
    const random = xoroshiro128plus(deeds.indexOf(deed) + 1);
    const moments = Array.from({ length: momentsEach }, () => ({
      deeds: repeated.has(deed) ? uniformInt(random, 0, 3) : 0,
      ms: uniformInt(random, 0, longestMs),
    }));
    const confirmed: number[] = [];
    // Two at a time: starting a process is most of the work.
    const next = async (): Promise<void> => {
      const moment = moments.pop();
      if (moment === undefined) return;
      confirmed.push(await killAndLook(deed, moment));
      await next();
    };
    await Promise.all([next(), next()]);
    expect(confirmed).toHaveLength(momentsEach);
    // A kill before the first deed, or after the last, proves little: enough must come in the middle of the work.
    const inTheMiddle = confirmed.filter((n) => (deed === 'migration' ? n === 0 : n > 0));
    expect(inTheMiddle.length).toBeGreaterThan(momentsEach / 4);
  });
});
