import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { systemPackages } from './systemPackages.ts';

/** A Debian played by three small programs: which packages it has, what it could serve, what it was asked to install. */
let folder: string;
let output: MockInstance;
const said = () => output.mock.calls.join('');
const asked = () => (existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8') : '');

function program(name: string, body: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folder, name), 0o755);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overhang-debian-'));
  vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`);
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  output = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  program('apt-get', `echo "$@" >> ${folder}/asked`);
  program('apt-cache', 'case "$2" in libasound2) echo "Candidate: (none)";; *) echo "Candidate: 1.2";; esac');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const asUser = (id: number) => vi.spyOn(process as { getuid(): number }, 'getuid').mockReturnValue(id);
const has = (...names: string[]) =>
  program('dpkg-query', names.map((name) => `echo "installed ${name}"`).join('\n') || 'exit 1');

describe('systemPackages', () => {
  it('asks for nothing when everything is there, under either name', () => {
    has('libgtk-3-0t64', 'libnss3', 'libasound2', 'libgbm1', 'fonts-noto-cjk');
    systemPackages(['window']);
    expect(asked()).toBe('');
  });

  it('installs as root what is missing and no more, under the name that this release serves', () => {
    has('libgtk-3-0', 'libnss3', 'libgbm1', 'fonts-noto-cjk', 'xauth');
    asUser(0);
    systemPackages(['window', 'screenless']);
    expect(asked()).toBe('-qq install -y --no-install-recommends libasound2t64 xvfb\n');
  });

  it('fetches the package lists when it cannot install without', () => {
    has('xauth');
    asUser(0);
    program(
      'apt-get',
      `echo "$2" >> ${folder}/asked; [ "$2" = update ] || [ -e ${folder}/lists ]; r=$?; : > ${folder}/lists; exit $r`,
    );
    systemPackages(['screenless']);
    expect(asked()).toBe('install\nupdate\ninstall\n');
  });

  it('names the packages when they cannot be had', () => {
    has('xauth');
    asUser(0);
    program('apt-get', 'echo "E: no route" >&2; exit 100');
    expect(() => systemPackages(['screenless'])).toThrow('(E: no route); install by hand: xvfb');
  });

  it('tells everyone else what to run', () => {
    has('xauth');
    asUser(1000);
    expect(() => systemPackages(['screenless'])).toThrow(
      'missing system packages: xvfb; run: sudo apt-get install xvfb',
    );
    expect(asked()).toBe('');
  });

  it('does not stop anyone for a font', () => {
    has('libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1');
    asUser(1000);
    expect(() => systemPackages(['window'])).not.toThrow();
    expect(said()).toContain('fonts-noto-cjk');
  });
});
