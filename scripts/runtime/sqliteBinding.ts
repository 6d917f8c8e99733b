import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { announce } from './announce.ts';
import { cacheFolder, checkout } from './cacheFolder.ts';
import { compileNapi8 } from './compileNapi8.ts';
import { integrity } from './digest.ts';
import { run } from './run.ts';

/**
 * How the main process finds its SQLite binding, in this order:
 *   1. the path in `OVERHANG_SQLITE_BINDING`, which these scripts set for an unpackaged app on an older runtime;
 *   2. `<resourcesPath>/sqlite/better_sqlite3.node`, where a package made with such a runtime carries it;
 *   3. the binding that better-sqlite3 brings, which needs Node-API 10. On an older one it ends the process instead
 *      of throwing, so the version has to be asked first.
 */
export const bindingVariable = 'OVERHANG_SQLITE_BINDING';

const modules = join(checkout, 'node_modules');
const sources = ['better-sqlite3', 'node-addon-api', 'node-api-headers'];

/** The binding built for Node-API 8 from these very sources, if it is in the cache unharmed. */
export function cachedBinding(): string | undefined {
  const file = bindingFile();
  if (!existsSync(file) || !existsSync(`${file}.integrity`)) return undefined;
  return integrity(file) === readFileSync(`${file}.integrity`, 'utf8') ? file : undefined;
}

/** Builds the binding (about 40 s) and proves it on the Electron it is meant for. Call while holding the lock. */
export async function buildBinding(electron: string): Promise<string> {
  announce('building the SQLite binding for Node-API 8 (about 40 s, once)');
  const work = mkdtempSync(join(cacheFolder(), 'building-'));
  try {
    const built = join(work, 'better_sqlite3.node');
    await compileNapi8(modules, work, built);
    const probe = `const D = require(${JSON.stringify(join(modules, 'better-sqlite3'))});
      const db = new D(':memory:', { nativeBinding: ${JSON.stringify(built)} });
      if (db.prepare('select 6 * 7 as answer').get().answer !== 42) process.exit(1);`;
    run(electron, ['-e', probe], { env: { ELECTRON_RUN_AS_NODE: '1' }, remedy: 'report this as a defect' });
    const file = bindingFile();
    writeFileSync(`${file}.integrity`, integrity(built));
    renameSync(built, file);
    return file;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Named after everything that goes into it, so that another version or recipe is another file. */
function bindingFile(): string {
  const recipe = createHash('sha256');
  for (const name of sources) recipe.update(readFileSync(join(modules, name, 'package.json')));
  for (const own of ['compileNapi8.ts', 'napi8-compat.h'])
    recipe.update(readFileSync(join(import.meta.dirname, own)));
  return join(cacheFolder(), `better-sqlite3-napi8-${recipe.digest('hex').slice(0, 16)}.node`);
}
