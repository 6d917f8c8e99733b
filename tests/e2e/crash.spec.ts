import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { checkout } from '../../scripts/runtime/cacheFolder.ts';
import { runtimeEnvironment, runtimeSwitches } from '../../scripts/runtime/prepare.ts';
import { bindingHere } from '../../src-main/library/binding.ts';
import { type Content, wholeText } from '../../src-main/library/contents.ts';
import { findDamage } from '../../src-main/library/integrity.ts';
import { connect } from '../../src-main/library/sqlite.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import { answerSaveDialog, expect, type Overhang, quit, screenshot, test } from './launch.ts';
import { expectAccessible } from './violations.ts';

const first = join(checkout, 'resources', 'studies', 'first.overhang');
const heading = /^Tariffs or rebalancing/;

/** Ends the main process as a power cut would; the windows go with it. */
async function kill({ app }: Overhang): Promise<void> {
  const ended = once(app.process(), 'exit');
  process.kill(app.process().pid ?? 0, 'SIGKILL');
  await ended;
}

/** What the library of the test's profile holds, as working copies or revisions, read while the application is not running. */
function library(folder: string) {
  const db = connect(join(folder, 'profile', 'Overhang', 'library', 'library.sqlite'), bindingHere());
  try {
    const copies = db.prepare<[], string>('SELECT study FROM working_copies ORDER BY rowid').pluck().all();
    const revisions = db
      .prepare<[], Content>('SELECT sha256, deflated FROM contents')
      .all()
      .map((content) => wholeText(content) ?? '');
    return { damage: findDamage(db, 'full'), kept: [...copies, ...revisions].map(numberOf) };
  } finally {
    db.close();
  }
}

function numberOf(text: string): number {
  const parsed = parseStudy(text);
  if (!parsed.ok) throw new Error('a torn study');
  return Number(/^state (\d+)$/.exec(parsed.value.title)?.[1] ?? 0);
}

/** Lets the page do a deed again and again through its bridge, and returns what has been confirmed to it so far. */
async function work(
  overhang: Overhang,
  path: string,
  deed: 'autosave' | 'save' | 'export',
  from: number,
): Promise<() => number> {
  let confirmed = from;
  overhang.window.on('console', (message) => {
    const [, n] = /^confirmed (\d+)$/.exec(message.text()) ?? [];
    if (n !== undefined) confirmed = Number(n);
  });
  await overhang.window.evaluate(
    async ({ path: file, deed: what, from: before }) => {
      const bridge = window.overhang;
      const opened = await bridge.openStudy({ path: file });
      if (opened.status !== 'opened') throw new Error(opened.status);
      const { documentId, study } = opened.document;
      await bridge.reportEdited({ documentId, edited: true, title: study.title });
      const numbered = (n: number) => ({ ...study, title: `state ${n}` });
      const deeds = {
        autosave: async (n: number) => {
          const { status } = await bridge.journalStudy({ documentId, study: numbered(n) });
          if (status !== 'kept') throw new Error(status);
        },
        save: (n: number) =>
          bridge.saveStudy({ documentId, study: numbered(n), saveAs: false, suggestedName: '' }),
        export: (n: number) => {
          const rows = new TextEncoder().encode(`\uFEFFrow\n${`${n}\n`.repeat(100_000)}end ${n}`);
          return bridge.exportFile({ suggestedName: 'table', kind: 'csv', bytes: rows });
        },
      };
      void (async () => {
        for (let n = before + 1; ; n++) {
          await deeds[what](n);
          console.debug(`confirmed ${n}`);
        }
      })();
    },
    { path, deed, from },
  );
  return () => confirmed;
}

// With the 180 kills of tests/integration/crash: 200 random moments in all.
for (const deed of ['autosave', 'save', 'export'] as const) {
  test(`seven kills during ${deed} lose nothing that was confirmed`, async ({ launch, folder }) => {
    test.setTimeout(240_000);
    const random = xoroshiro128plus(deed.length);
    const path = join(folder, 'a.overhang');
    const table = join(folder, 'table.csv');
    copyFileSync(first, path);
    for (let n = 0; n < 7; n++) {
      const overhang = await launch({ tolerateErrors: true });
      await answerSaveDialog(overhang.app, table);
      // Every start counts on from numbers of its own: a copy of an earlier one can't pass for what was confirmed now.
      const from = 1000 * (n + 1);
      const confirmed = await work(overhang, path, deed, from);
      await expect.poll(confirmed).toBeGreaterThan(from + uniformInt(random, 0, 5));
      await overhang.window.waitForTimeout(uniformInt(random, 0, 50));
      const before = confirmed();
      await kill(overhang);
      const { damage, kept } = library(folder);
      expect(damage).toEqual([]);
      // The window reports its own study while it starts; the one it then replaces becomes a revision.
      if (deed === 'autosave') expect(Math.max(...kept)).toBeGreaterThanOrEqual(before);
      if (deed === 'save') expect(numberOf(readFileSync(path, 'utf8'))).toBeGreaterThanOrEqual(before);
      if (deed === 'export') {
        const text = readFileSync(table, 'utf8');
        const written = /end (\d+)$/.exec(text)?.[1];
        expect(text).toBe(`\uFEFFrow\n${`${written}\n`.repeat(100_000)}end ${written}`);
        expect(Number(written)).toBeGreaterThanOrEqual(before);
      }
    }
  });
}

test('after a kill the draft is offered beside a file changed since, and neither is lost (F13)', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'a.overhang');
  copyFileSync(first, path);
  const killed = await launch({ args: [path] });
  await killed.window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  await expect(killed.window.getByText('Autosaved', { exact: true })).toBeVisible();
  await kill(killed);
  writeFileSync(path, readFileSync(path, 'utf8').replace('Tariffs or rebalancing', 'Changed elsewhere'));
  const theirs = readFileSync(path, 'utf8');

  const next = await launch();
  const offered = next.window.getByRole('alertdialog', { name: 'Restore unsaved work?' });
  await expect(offered.getByText('Changed elsewhere → Tariffs or rebalancing')).toBeVisible();
  await expect(offered.getByText('Tariff: United States')).toBeVisible();
  await screenshot(next, 'recovered');
  await expectAccessible(next.window, 'recovered');
  await offered.getByRole('button', { name: 'Restore the working copy' }).click();
  await expect(next.window.getByRole('heading', { name: heading })).toBeVisible();
  expect(readFileSync(path, 'utf8')).toBe(theirs);
  await next.window.keyboard.press('Control+s');
  const asked = next.window.getByRole('alertdialog', { name: 'The file changed since it was opened' });
  await expect(asked).toBeVisible();
  expect(readFileSync(path, 'utf8')).toBe(theirs);
  await asked.getByRole('button', { name: 'Keep mine' }).click();
  await expect(next.window.getByText('Saved', { exact: true })).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('Tariffs or rebalancing');
  const kept = await next.window.evaluate(async () => {
    const bridge = window.overhang;
    const { studies } = await bridge.searchLibrary({
      query: '',
      shelf: 'all',
      sort: 'changed',
      descending: true,
      offset: 0,
      limit: 9,
    });
    const lists = await Promise.all(studies.map(({ id }) => bridge.listRevisions({ studyId: id })));
    const texts = await Promise.all(lists.flat().map(({ id }) => bridge.readRevision({ revisionId: id })));
    return texts.map((study) => study?.title);
  });
  expect(kept).toContain('Changed elsewhere');
  await quit(next);
});

test('a window that dies in the middle of a drag comes back with its last state', async ({ launch }) => {
  const overhang = await launch({ tolerateErrors: true });
  const { app, window } = overhang;
  await window.getByRole('button', { name: 'Add lever: Tariff' }).click();
  await expect(window.getByText('Autosaved', { exact: true })).toBeVisible();
  const slider = window.getByRole('slider').first();
  const box = await slider.boundingBox();
  await window.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
  await window.mouse.down();
  await window.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 2, { steps: 5 });
  // Playwright's page stays crashed after this, so the new one is looked at from the main process.
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  // A page that is gone never answers.
  const shown = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const text = contents?.executeJavaScript('document.body.innerText').catch(() => 'not yet');
      const patience = new Promise((resolve) => setTimeout(() => resolve('no answer'), 500));
      return String(await Promise.race([text, patience]));
    });
  await expect.poll(shown).toContain('Tariffs or rebalancing');
  expect(await shown()).toMatch(/Edited|Autosaved/);
});

test('a second start hands its file to the first and ends', async ({ launch, folder, runtime }) => {
  const { window } = await launch();
  await expect(window.getByRole('heading', { name: heading })).toBeVisible();
  const path = join(folder, 'second.overhang');
  writeFileSync(path, readFileSync(first, 'utf8').replace('Tariffs or rebalancing', 'From the second start'));
  const env = { ...process.env, ...runtimeEnvironment(runtime), XDG_CONFIG_HOME: join(folder, 'profile') };
  const second = spawn(runtime.executable, [...runtimeSwitches(), checkout, 'second.overhang'], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect(window.getByRole('heading', { name: /^From the second start/ })).toBeVisible();
});
