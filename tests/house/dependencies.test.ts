import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const checkout = join(import.meta.dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(checkout, ...path), 'utf8');

const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', object>;
const wanted: Readonly<Record<string, string>> = { ...manifest.dependencies, ...manifest.devDependencies };
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { license?: string; hasInstallScript?: boolean; gypfile?: boolean }>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('dependencies', () => {
  it('have one line each in docs/dependencies.md, and no line is left over', () => {
    const named = [...read('docs', 'dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(wanted).toSorted());
  });

  it('are exact versions', () => {
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are under licences without strong copyleft, all of them, also the indirect ones', () => {
    const refused = installed.filter(
      ([, { license }]) => !license || /GPL|SSPL|BUSL|UNLICENSED/i.test(license),
    );
    expect(refused).toEqual([]);
  });

  it('run no install script but the one that fetches Node', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted).toEqual(['node_modules/electron-winstaller', 'node_modules/node']);
    const { gypfile } = lock.packages['node_modules/better-sqlite3'] ?? {};
    expect(gypfile, 'npm 10 would build better-sqlite3: run `npm run lockfile`').toBe(false);
    expect(JSON.parse(read('package.json')).allowScripts).toMatchObject({ 'electron-winstaller': false });
  });
});
