import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { contentSecurityPolicy } from '../security/contentSecurityPolicy.ts';
import { bundlePath } from './bundlePath.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Stands in the page wherever the nonce of the load belongs. */
const noncePlaceholder = '__CSP_NONCE__';

/** Answers a request for `app://main/…` from the bundle's folder: GET only, known kinds of files only. */
export function serveBundle(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const file = bundlePath(folder, request.url);
    const type = file === null ? undefined : contentTypes[extname(file)];
    if (request.method !== 'GET' || file === null || type === undefined) return refusal();
    const nonce = randomBytes(16).toString('base64');
    try {
      const bytes = await readFile(file);
      const body = type.startsWith('text/html')
        ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)
        : new Uint8Array(bytes);
      return new Response(body, { headers: { ...headers(nonce), 'Content-Type': type } });
    } catch {
      return refusal();
    }
  };
}

/** Workers take their policy from their own answer, so every answer carries it. */
function headers(nonce: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
}

function refusal(): Response {
  return new Response(null, { status: 404, headers: headers('none') });
}
