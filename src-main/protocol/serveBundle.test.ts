import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveBundle } from './serveBundle.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  await writeFile(join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
  await writeFile(join(folder, 'a.js'), '"__CSP_NONCE__"');
  await writeFile(join(folder, 'secret.env'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

it('puts one nonce a load into the page and into its policy', async () => {
  const serve = serveBundle(folder);
  const answers = await Promise.all([0, 1].map(() => serve(new Request('app://main/index.html'))));
  const nonces = await Promise.all(
    answers.map(async (answer) => {
      const nonce = /content="([^"]+)"/.exec(await answer.text())?.[1] ?? 'none';
      expect(answer.headers.get('Content-Security-Policy')).toContain(`'nonce-${nonce}'`);
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
});

it('serves scripts as they are, under the same policy', async () => {
  const answer = await serveBundle(folder)(new Request('app://main/a.js'));
  expect(await answer.text()).toBe('"__CSP_NONCE__"');
  expect(answer.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
});

it.each(['app://main/secret.env', 'app://main/missing.js', 'app://main/..%2fa.js', 'app://other/index.html'])(
  'refuses %s',
  async (url) => {
    expect((await serveBundle(folder)(new Request(url))).status).toBe(404);
  },
);

it('refuses anything but GET', async () => {
  const answer = await serveBundle(folder)(new Request('app://main/index.html', { method: 'POST' }));
  expect(answer.status).toBe(404);
});
