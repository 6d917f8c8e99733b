import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseBinding } from './binding.ts';

const nothing = { override: undefined, resourcesPath: undefined, nodeApi: '10', exists: () => false };

describe('chooseBinding', () => {
  it('takes the override first, but never in a release', () => {
    const facts = { ...nothing, override: '/a/b.node', resourcesPath: '/r' };
    const has = (name: string) => (file: string) => file === join('/r', name);
    expect(chooseBinding({ ...facts, exists: has('default_app.asar') })).toEqual({
      from: 'file',
      path: '/a/b.node',
    });
    expect(chooseBinding({ ...facts, exists: has('app.asar') })).toEqual({ from: 'package' });
  });

  it('takes the packaged binding if there is one', () => {
    const path = join('/r', 'sqlite', 'better_sqlite3.node');
    const facts = { ...nothing, resourcesPath: '/r', nodeApi: '9', exists: (file: string) => file === path };
    expect(chooseBinding(facts)).toEqual({ from: 'file', path });
  });

  it('takes the prebuilt from Node-API 10 on', () => {
    expect(chooseBinding({ ...nothing, override: '', resourcesPath: '/r' })).toEqual({ from: 'package' });
  });

  it.each(['9', undefined])('never loads the prebuilt under Node-API %s', (nodeApi) => {
    expect(() => chooseBinding({ ...nothing, nodeApi })).toThrow(/OVERHANG_SQLITE_BINDING/);
  });
});
