import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const checkout = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(checkout, name), 'utf8');
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

const documents = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/dependencies.md'];

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names only files and folders that exist', () => {
    const named = [...text.matchAll(/`((?:src-|tests\/|scripts\/|docs\/|resources\/)[\w./-]*)`/g)];
    const paths = named.map(([, path]) => path ?? '').filter((path) => !/NAME|KIND/.test(path));
    expect(paths.filter((path) => !existsSync(join(checkout, path)))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });
});

describe('README.md', () => {
  it('has the two commands that everything starts from', () => {
    expect(read('README.md')).toContain('npm ci && npm start');
    expect(read('README.md')).toContain('npm ci && npm test');
    expect(read('.ci/run')).toMatch(/npm ci[\s\S]*npm test/);
  });
});
