// `npm start`: opens Overhang in its window; without a screen it prints the first study's comparison instead.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freshBuild } from './build/freshBuild.ts';
import { announce, endWith } from './runtime/announce.ts';
import { checkout } from './runtime/cacheFolder.ts';
import { announceRuntime, prepareRuntime, runtimeEnvironment, runtimeSwitches } from './runtime/prepare.ts';
import { hasScreen } from './runtime/screen.ts';

const firstStudy = join('resources', 'studies', 'first.overhang');

async function openWindow(args: readonly string[]): Promise<number> {
  const runtime = await prepareRuntime();
  await freshBuild();
  announceRuntime(runtime);
  const app = spawnSync(runtime.executable, [...runtimeSwitches(), checkout, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...runtimeEnvironment(runtime) },
  });
  return app.status ?? 1;
}

function printComparison(): number {
  announce('no display here (DISPLAY is not set): the first study as a table instead of a window');
  const command = [join('src-cli', 'overhang.ts'), 'compare', firstStudy];
  return spawnSync(process.execPath, command, { cwd: checkout, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = hasScreen ? await openWindow(process.argv.slice(2)) : printComparison();
} catch (failure) {
  endWith(failure);
}
