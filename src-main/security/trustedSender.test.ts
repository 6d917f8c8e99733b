import { describe, expect, it } from 'vitest';
import { isAllowedRequest, isOwnUrl } from './appOrigin.ts';
import { isTrustedSender } from './trustedSender.ts';

const foreign = [
  'https://example.org/',
  'http://main/index.html',
  'file:///etc/passwd',
  'app://other/index.html',
  'app://main.example.org/index.html',
  'app://user@main/index.html',
  'app://main:8080/index.html',
  'about:blank',
  'data:text/html,x',
  'null',
  '',
];

describe('sender of a message', () => {
  it('is trusted in the main frame of our own page', () => {
    expect(isTrustedSender({ url: 'app://main/index.html', parent: null })).toBe(true);
  });

  it.each(foreign)('is refused when the page is %j', (url) => {
    expect(isOwnUrl(url)).toBe(false);
    expect(isTrustedSender({ url, parent: null })).toBe(false);
  });

  it('is refused in a subframe and when the frame is gone', () => {
    expect(isTrustedSender({ url: 'app://main/index.html', parent: {} })).toBe(false);
    expect(isTrustedSender(null)).toBe(false);
  });
});

describe('a request', () => {
  it('may fetch our files and data the page made', () => {
    expect(isAllowedRequest('app://main/assets/index.js')).toBe(true);
    expect(isAllowedRequest('blob:app://main/0b9c')).toBe(true);
    expect(isAllowedRequest('data:image/png;base64,AA')).toBe(true);
  });

  it.each([
    'https://example.org/x.js',
    'ws://example.org',
    'file:///etc/passwd',
    'blob:https://example.org/1',
  ])('may not reach %s', (url) => {
    expect(isAllowedRequest(url)).toBe(false);
  });
});
