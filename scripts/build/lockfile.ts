// `npm run lockfile`: after `npm install`, which drops it, says again in package-lock.json that better-sqlite3 needs
// no build. npm 10, which Node 20 brings, reads that nowhere else and would call node-gyp.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../runtime/cacheFolder.ts';

const file = join(checkout, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { gypfile?: boolean }> };
const entry = lock.packages['node_modules/better-sqlite3'];
if (entry) entry.gypfile = false;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
