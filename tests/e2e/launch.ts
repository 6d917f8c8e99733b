import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  errors,
  expect,
  type Page,
} from 'playwright/test';
import { checkout } from '../../scripts/runtime/cacheFolder.ts';
import {
  prepareRuntime,
  type Runtime,
  runtimeEnvironment,
  runtimeSwitches,
} from '../../scripts/runtime/prepare.ts';

export { expect };

/** A running Overhang and its window. */
export interface Overhang {
  readonly app: ElectronApplication;
  readonly window: Page;
}

export interface LaunchOptions {
  /** What follows the app on its command line, for example a study file. */
  readonly args?: readonly string[];
  /** A packaged executable instead of the development runtime. */
  readonly executable?: string;
  /** Inner size of the window; 1280 × 800 without it. */
  readonly size?: readonly [width: number, height: number];
  /** The end of the test does not ask for an error-free console. */
  readonly tolerateErrors?: boolean;
}

interface Fixtures {
  /** A fresh folder for files that the test saves, removed afterwards. */
  readonly folder: string;
  /** Starts the app; every start in one test shares one fresh profile, so that closing and starting again reopens it. */
  readonly launch: (options?: LaunchOptions) => Promise<Overhang>;
  /** The app, started once with a fresh profile. */
  readonly overhang: Overhang;
}

export const test = base.extend<Fixtures, { runtime: Runtime }>({
  runtime: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => use(await prepareRuntime()),
    { scope: 'worker', timeout: 600_000 },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'overhang-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  launch: async ({ runtime, folder }, use) => {
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const running: ElectronApplication[] = [];
    const faults: string[] = [];
    await use(async ({ args = [], executable, size, tolerateErrors = false } = {}) => {
      const app = await attached({
        executablePath: executable ?? runtime.executable,
        args: [...runtimeSwitches(), ...(executable ? [] : [checkout]), ...args],
        env: { ...inherited(), ...(executable ? {} : runtimeEnvironment(runtime)), XDG_CONFIG_HOME: profile },
      });
      running.push(app);
      const window = await app.firstWindow();
      if (!tolerateErrors) recordErrors(window, faults);
      await resize(app, size ?? [1280, 800]);
      return { app, window };
    });
    await Promise.all(running.map(quitAtOnce));
    expect(faults, 'errors in the console of the window').toEqual([]);
  },

  overhang: async ({ launch }, use) => use(await launch()),
});

type LaunchArguments = NonNullable<Parameters<typeof electron.launch>[0]>;

/**
 * Starts the app under Playwright. On a machine with more work than cores Playwright now and then does not get hold of
 * a process it has started, whatever the app: it ends that process, and one more start is tried, and said.
 */
async function attached(options: LaunchArguments): Promise<ElectronApplication> {
  try {
    return await electron.launch({ ...options, timeout: 60_000 });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    process.stderr.write(
      'e2e: Playwright got no hold of the started app within a minute, starting once more\n',
    );
    return electron.launch({ ...options, timeout: 120_000 });
  }
}

/** Makes the window's content `size` large and waits until the page has it. */
export async function resize(
  app: ElectronApplication,
  [width, height]: readonly [number, number],
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  const window = await app.firstWindow();
  await expect.poll(() => window.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

/** Writes a picture of the window to screenshots/NAME.png, which git ignores, for eyes and not for comparison. */
export async function screenshot(
  { app, window }: Overhang,
  name: string,
  size?: readonly [number, number],
): Promise<void> {
  if (size) await resize(app, size);
  await window.screenshot({ path: join(checkout, 'screenshots', `${name}.png`), animations: 'disabled' });
}

/** Lets the next save dialogs answer `path` at once, or be cancelled when there is none. */
export async function answerSaveDialog(app: ElectronApplication, path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = async () => ({ canceled: answer === undefined, filePath: answer ?? '' });
  }, path);
}

/** Lets the next open dialogs answer `paths` at once; cancelled when there are none. */
export async function answerOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, answer) => {
      dialog.showOpenDialog = async () => ({ canceled: answer.length === 0, filePaths: answer });
    },
    [...paths],
  );
}

/** Quits as a user does, through the close guard, and waits until the process has ended. */
export async function quit({ app }: Overhang): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ app: electronApp }) => electronApp.quit()).catch(() => undefined);
  await ended;
}

/** Ends the process without asking the app, whose close guard may wait for an answer. */
async function quitAtOnce(app: ElectronApplication): Promise<void> {
  if (hasEnded(app)) return;
  await app.evaluate(({ app: electronApp }) => electronApp.exit(0)).catch(() => undefined);
  await app.close();
}

/** Playwright forgets the process of an app that has quit. */
function hasEnded(app: ElectronApplication): boolean {
  try {
    return app.process().exitCode !== null || app.process().signalCode !== null;
  } catch {
    return true;
  }
}

function recordErrors(window: Page, faults: string[]): void {
  window.on('pageerror', (error) => faults.push(String(error.stack ?? error)));
  window.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
}

function inherited(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env;
  return Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
