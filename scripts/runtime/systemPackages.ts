import { spawnSync } from 'node:child_process';
import { announce, Refusal } from './announce.ts';

/** Debian packages by what needs them. Newer releases carry some under a second name, tried in this order. */
const packages = {
  window: [
    ['libgtk-3-0', 'libgtk-3-0t64'],
    ['libnss3'],
    ['libasound2', 'libasound2t64'],
    ['libgbm1'],
    ['fonts-noto-cjk'],
  ],
  fallback: [['unzip'], ['gcc'], ['g++']],
  screenless: [['xvfb'], ['xauth']],
} as const;

export type Need = keyof typeof packages;

/**
 * Makes sure that Debian (or a relative) has the system packages for these needs: installs what is missing as
 * root, names it otherwise. Elsewhere the desktop already brings them.
 */
export function systemPackages(needs: readonly Need[]): void {
  if (process.platform !== 'linux') return;
  const wanted = needs.flatMap((need) => [...packages[need]]);
  const present = installed(wanted.flat());
  if (!present) return;
  const missing = wanted.filter((names) => !names.some((name) => present.has(name)));
  if (missing.length === 0) return;
  const names = missing.map((alternatives) => alternatives[0]);
  if (process.getuid?.() !== 0) {
    if (names.every((name) => name.startsWith('fonts-'))) {
      announce(`Chinese may show as boxes without a font such as ${names.join(' ')}`);
      return;
    }
    throw new Refusal(
      `missing system packages: ${names.join(' ')}`,
      `run: sudo apt-get install ${names.join(' ')}`,
    );
  }
  announce(`installing system packages: ${names.join(' ')}`);
  const install = () => aptGet(['install', '-y', '--no-install-recommends', ...missing.map(served)]);
  if (install() === undefined) return;
  // The lists may be missing or old. That some of them cannot be fetched matters only if the packages are in them.
  aptGet(['update']);
  const failed = install();
  if (failed) throw new Refusal(`apt-get install failed (${failed})`, `install by hand: ${names.join(' ')}`);
}

/** Answers the last words of apt-get if it failed. */
function aptGet(args: readonly string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync('apt-get', ['-qq', ...args], { encoding: 'utf8', env });
  return done.status === 0 ? undefined : (done.stderr?.trim().split('\n').at(-1) ?? 'no apt-get');
}

/** Those that dpkg knows as installed; undefined where there is no dpkg. */
function installed(names: readonly string[]): ReadonlySet<string> | undefined {
  const format = `-f=\${db:Status-Status} \${Package}\n`;
  const query = spawnSync('dpkg-query', ['-W', format, ...names], { encoding: 'utf8' });
  if (query.error) return undefined;
  const lines = query.stdout.split('\n').filter((line) => line.startsWith('installed '));
  return new Set(lines.map((line) => line.slice('installed '.length)));
}

/** The first of the alternatives that this release has a package for. */
function served(names: readonly string[]): string {
  const known = (name: string) =>
    /Candidate: \d/.test(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout);
  return names.find(known) ?? (names[0] as string);
}
