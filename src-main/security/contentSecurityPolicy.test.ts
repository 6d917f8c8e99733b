import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

const directives = Object.fromEntries(
  contentSecurityPolicy('abc')
    .split('; ')
    .map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
);

it('allows nothing by default and no code from text or from elsewhere', () => {
  expect(directives['default-src']).toBe("'none'");
  expect(directives['script-src']).toBe("'self' 'wasm-unsafe-eval'");
  expect(contentSecurityPolicy('abc')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

it('allows injected style elements of this load only', () => {
  expect(directives['style-src']).toBe("'self' 'nonce-abc'");
});
