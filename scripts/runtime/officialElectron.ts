import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { announce } from './announce.ts';
import { checkout } from './cacheFolder.ts';

const home = join(checkout, 'node_modules', 'electron');

/** The version that package.json names, which release builds use. */
export function officialVersion(): string {
  return (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;
}

/** The folder of the official build when it has been downloaded whole. */
export function installedOfficial(): string | undefined {
  const folder = join(home, 'dist');
  if (!existsSync(join(home, 'path.txt')) || !existsSync(join(folder, 'version'))) return undefined;
  return readFileSync(join(folder, 'version'), 'utf8').replace(/^v/, '').trim() === officialVersion()
    ? folder
    : undefined;
}

/** Tries Electron's own download, which checks its sums; undefined where it cannot be reached. */
export function downloadOfficial(): string | undefined {
  announce(`downloading Electron ${officialVersion()}`);
  const done = spawnSync(process.execPath, [join(home, 'install.js')], {
    encoding: 'utf8',
    timeout: 15 * 60_000,
  });
  if (done.status === 0) return installedOfficial();
  const reason = done.stderr.trim().split('\n')[0] ?? 'no answer';
  announce(`its download cannot be had here (${reason})`);
  return undefined;
}

/** Where the executable lies inside an Electron folder. */
export function executableIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}
