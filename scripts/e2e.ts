// `npm run e2e [-- PLAYWRIGHT-ARGUMENTS]`: the end-to-end tests in the real window, on a virtual screen if need be.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freshBuild } from './build/freshBuild.ts';
import { endWith } from './runtime/announce.ts';
import { checkout } from './runtime/cacheFolder.ts';
import { announceRuntime, prepareRuntime } from './runtime/prepare.ts';
import { onScreen } from './runtime/screen.ts';

try {
  announceRuntime(await prepareRuntime({ needs: ['screenless'] }));
  await freshBuild();
  const playwright = join(checkout, 'node_modules', 'playwright', 'cli.js');
  const config = join(checkout, 'tests', 'e2e', 'playwright.config.ts');
  const [program, args] = onScreen(process.execPath, [
    playwright,
    'test',
    '-c',
    config,
    ...process.argv.slice(2),
  ]);
  process.exitCode = spawnSync(program, args, { cwd: checkout, stdio: 'inherit' }).status ?? 1;
} catch (failure) {
  endWith(failure);
}
