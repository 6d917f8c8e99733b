// `npm run bench [-- engine|library|window] [--json]`: how fast the engine runs, how a full library is searched and how
// the real window answers, on a virtual screen if need be.
import { spawnSync } from 'node:child_process';
import { freshBuild } from '../build/freshBuild.ts';
import { announce, endWith } from '../runtime/announce.ts';
import { hasScreen, onScreen } from '../runtime/screen.ts';
import { systemPackages } from '../runtime/systemPackages.ts';
import { measureEngine } from './engine/measureEngine.ts';
import { measureLibrary } from './library/measureLibrary.ts';
import type { Times } from './spread.ts';
import { measureFullLibrary } from './window/measureFullLibrary.ts';
import { measureWindow } from './window/measureWindow.ts';

const asked = process.argv.slice(2);
const wants = (part: 'engine' | 'library' | 'window') =>
  asked.includes(part) || !asked.some((word) => /^[a-z]/.test(word));

async function measure(): Promise<Times> {
  if (wants('engine')) announce('measuring the engine');
  const engine = wants('engine') ? await measureEngine() : {};
  if (wants('library')) announce('filling a library with 10,000 studies and measuring it');
  const library = wants('library') ? measureLibrary() : {};
  if (!wants('window')) return { ...engine, ...library };
  await freshBuild();
  announce('measuring the window');
  const window = await measureWindow();
  announce('filling a library with 10,000 studies and starting on it');
  return { ...engine, ...library, ...window, ...(await measureFullLibrary()) };
}

function print(times: Times): void {
  if (asked.includes('--json')) {
    process.stdout.write(`${JSON.stringify(times, null, 2)}\n`);
    return;
  }
  const line = (name: string, median: string, p95: string) =>
    process.stdout.write(`${name.padEnd(62)}${median.padStart(9)}${p95.padStart(9)}\n`);
  line('milliseconds, but where a name says otherwise', 'median', 'p95');
  for (const [name, { median, p95 }] of Object.entries(times)) line(name, median.toFixed(2), p95.toFixed(2));
}

/** Prepares a virtual screen. Where there can be none, the rest is measured without the window, unless the window was asked for. */
function virtualScreen(): boolean {
  try {
    systemPackages(['screenless']);
    return true;
  } catch (failure) {
    if (asked.includes('window')) throw failure;
    announce(`without the window: ${(failure as Error).message}`);
    return false;
  }
}

try {
  if (hasScreen || !wants('window')) print(await measure());
  else if (!virtualScreen()) {
    asked.push('engine', 'library');
    print(await measure());
  } else {
    const [program, args] = onScreen(process.execPath, process.argv.slice(1));
    process.exitCode = spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
  }
} catch (failure) {
  endWith(failure);
}
