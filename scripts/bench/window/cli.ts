// `npm run bench:window [-- --json]`: how the real window answers, on a virtual screen if need be.
import { spawnSync } from 'node:child_process';
import { freshBuild } from '../../build/freshBuild.ts';
import { endWith } from '../../runtime/announce.ts';
import { hasScreen, onScreen } from '../../runtime/screen.ts';
import { systemPackages } from '../../runtime/systemPackages.ts';
import { measureWindow } from './measureWindow.ts';

async function bench(): Promise<void> {
  await freshBuild();
  const times = await measureWindow();
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(times, null, 2)}\n`);
    return;
  }
  process.stdout.write(`${'milliseconds'.padEnd(34)}${'median'.padStart(9)}${'p95'.padStart(9)}\n`);
  for (const [name, { median, p95 }] of Object.entries(times)) {
    process.stdout.write(`${name.padEnd(34)}${median.toFixed(1).padStart(9)}${p95.toFixed(1).padStart(9)}\n`);
  }
}

try {
  if (hasScreen) await bench();
  else {
    systemPackages(['screenless']);
    const [program, args] = onScreen(process.execPath, process.argv.slice(1));
    process.exitCode = spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
  }
} catch (failure) {
  endWith(failure);
}
