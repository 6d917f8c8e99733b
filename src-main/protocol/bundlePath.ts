import { resolve, sep } from 'node:path';
import { isOwnUrl } from '../security/appOrigin.ts';

/** The file of the bundle that a URL of ours names, or null when it names none. Never leaves `folder`. */
export function bundlePath(folder: string, url: string): string | null {
  if (!isOwnUrl(url)) return null;
  const path = decoded(new URL(url).pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`);
  return file.startsWith(root + sep) ? file : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
