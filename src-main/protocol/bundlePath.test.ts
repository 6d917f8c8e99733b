import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundlePath } from './bundlePath.ts';

const folder = resolve('/opt/overhang/renderer');

describe('bundlePath', () => {
  it('finds a file of the bundle', () => {
    expect(bundlePath(folder, 'app://main/assets/a.js')).toBe(resolve(folder, 'assets/a.js'));
    expect(bundlePath(folder, 'app://main/assets/a%20b.js?x=1#y')).toBe(resolve(folder, 'assets/a b.js'));
    expect(bundlePath(folder, 'app://main/')).toBe(resolve(folder, 'index.html'));
  });

  it('holds a path with dots inside', () => {
    expect(bundlePath(folder, 'app://main/%2e%2e/%2e%2e/secret.js')).toBe(resolve(folder, 'secret.js'));
  });

  it.each([
    'app://other/index.html',
    'https://main/index.html',
    'app://main/..%2f..%2f..%2fetc%2fpasswd',
    'app://main/..%5c..%5csecret',
    'app://main/a%00.js',
    'app://main/%E0%A4%A',
    'app://main/..%2frenderer-other/x',
    'not a url',
  ])('refuses %s', (url) => {
    expect(bundlePath(folder, url)).toBeNull();
  });
});
