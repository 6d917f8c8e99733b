import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { type Edition, packagedExecutable } from '../../scripts/build/package.ts';
import { checkout } from '../../scripts/runtime/cacheFolder.ts';
import { runtimeSwitches } from '../../scripts/runtime/prepare.ts';
import { answerSaveDialog, expect, test } from './launch.ts';

const study = join(checkout, 'resources', 'studies', 'first.overhang');

/** A packaged app takes nothing from the checkout: neither its binding nor a profile of somebody else. */
const clean = (folder: string) => {
  const { OVERHANG_SQLITE_BINDING: _, ...rest } = process.env;
  return { ...rest, XDG_CONFIG_HOME: folder } as NodeJS.ProcessEnv;
};

function pack(edition: Edition): string {
  const flag = edition === 'inspectable' ? ['--inspectable'] : [];
  execFileSync(process.execPath, [join(checkout, 'scripts', 'pack.ts'), ...flag], { stdio: 'pipe' });
  return packagedExecutable(edition);
}

test.describe('the release', () => {
  let executable: string;
  test.beforeAll(() => {
    test.setTimeout(180_000);
    executable = pack('release');
  });

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(executable);
    const on = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
    expect(on(FuseV1Options.RunAsNode)).toBe(false);
    expect(on(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(on(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
    expect(on(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
    expect(on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe(false);
    expect(on(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
  });

  test('holds the bundles, one native module and nothing of the sources', () => {
    const files = listPackage(join(dirname(executable), 'resources', 'app.asar'), { isPack: false });
    for (const needed of ['/out/main/index.cjs', '/out/preload/index.cjs', '/out/renderer/index.html']) {
      expect(files).toContain(needed);
    }
    expect(files.filter((file) => file.endsWith('.node'))).toHaveLength(1);
    expect(files.filter((file) => /\.tsx?$|\.cpp$|\/src-/.test(file))).toEqual([]);
    expect(existsSync(join(dirname(executable), 'resources', 'default_app.asar'))).toBe(false);
  });

  test('computes the first study from the command line, without a screen', ({ folder }) => {
    const { DISPLAY: _, ...screenless } = clean(folder);
    const answer = execFileSync(executable, [...runtimeSwitches(), 'compare', study, '--format', 'json'], {
      env: screenless,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    expect(JSON.parse(answer)).toMatchObject({ reference: expect.any(String), rows: expect.any(Array) });
  });

  test('starts, opens its library and lets no debugger in', async ({ folder }) => {
    const app = spawn(executable, [...runtimeSwitches(), '--inspect=0'], { env: clean(folder) });
    let said = '';
    app.stderr.on('data', (text) => {
      said += text;
    });
    await expect.poll(() => existsSync(join(folder, 'Overhang', 'library', 'library.sqlite'))).toBe(true);
    expect(app.exitCode).toBe(null);
    expect(said).not.toContain('Debugger listening');
    app.kill();
    await once(app, 'exit');
  });
});

test('the packaged app shows the first study and saves it', async ({ launch, folder }) => {
  test.setTimeout(180_000);
  const { app, window } = await launch({ executable: pack('inspectable') });
  expect(await app.evaluate(({ app: electronApp }) => electronApp.isPackaged)).toBe(true);
  await expect(window.getByRole('slider').first()).toBeVisible();
  const file = join(folder, 'saved.overhang');
  await answerSaveDialog(app, file);
  await window.keyboard.press('Control+s');
  await expect.poll(() => existsSync(file)).toBe(true);
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  expect(saved.scenarios).toEqual(JSON.parse(readFileSync(study, 'utf8')).scenarios);
});
