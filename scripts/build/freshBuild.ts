import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { announce, Refusal } from '../runtime/announce.ts';
import { checkout } from '../runtime/cacheFolder.ts';
import { whileLocked } from '../runtime/lock.ts';

/** What the bundles in out/ are made of. The resources are read at run time and not part of them. */
const sources = [
  ...['src-main', 'src-preload', 'src-renderer', 'src-model', 'src-ipc'],
  ...['electron.vite.config.ts', 'package.json', 'package-lock.json'],
];

const stamp = join(checkout, 'out', 'built.stamp');

/** Builds out/ when a source is newer than it. */
export async function freshBuild(): Promise<void> {
  const locks = join(checkout, '.cache');
  mkdirSync(locks, { recursive: true });
  await whileLocked(join(locks, 'building.lock'), async () => {
    const started = new Date();
    if (newest(sources) <= timeOf(stamp)) return;
    announce('building the app');
    rmSync(join(checkout, 'out'), { recursive: true, force: true });
    const program = join(checkout, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const done = spawnSync(process.execPath, [program, 'build', '--logLevel', 'warn'], {
      cwd: checkout,
      stdio: ['ignore', 2, 2],
    });
    if (done.status !== 0) throw new Refusal('the build failed', 'see the messages above');
    writeFileSync(stamp, '');
    // What was saved while the build ran is newer than the build.
    utimesSync(stamp, started, started);
  });
}

/** The latest change of the given files and folders, folders themselves included so that a removal counts. */
function newest(names: readonly string[]): number {
  return Math.max(
    ...names.flatMap((name) => {
      const path = join(checkout, name);
      const inside = statSync(path).isDirectory()
        ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        : [];
      return [path, ...inside.map((entry) => join(path, entry))].map(timeOf);
    }),
  );
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
