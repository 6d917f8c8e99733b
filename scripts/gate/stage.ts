import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkout } from '../runtime/cacheFolder.ts';
import { broken, held, type Tally } from './tally.ts';

/** No stage takes that long unless it hangs, and a hanging gate tells nothing. */
const minutes = 20;

/** Runs an npm script of the checkout with its output passed on; answers its exit code, 1 if it had to be ended. */
async function script(name: string, args: readonly string[] = []): Promise<number> {
  const started = Date.now();
  process.stderr.write(`\ngate: ${name}\n`);
  // A process group of its own, so that a hanging one can be ended with all that it started.
  const run = spawn('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: checkout,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  });
  const end = () => {
    if (run.pid !== undefined) process.kill(process.platform === 'win32' ? run.pid : -run.pid, 'SIGKILL');
  };
  const patience = setTimeout(end, minutes * 60_000);
  process.once('SIGINT', end).once('SIGTERM', end);
  const [code] = (await once(run, 'exit')) as [number | null];
  clearTimeout(patience);
  process.off('SIGINT', end).off('SIGTERM', end);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const outcome = code === 0 ? 'passed' : code === null ? 'was ENDED' : `FAILED (exit ${code})`;
  process.stderr.write(`gate: ${name} ${outcome} after ${seconds} s\n`);
  return code ?? 1;
}

/** A check that holds or does not: one in the count. */
export async function check(name: string): Promise<Tally> {
  return (await script(name)) === 0 ? held : broken;
}

/** A test runner that leaves a JSON report: each of its tests counts. */
export async function tests<Report>(
  name: string,
  args: readonly string[],
  reportFile: string,
  count: (report: Report, exitCode: number) => Tally,
): Promise<Tally> {
  mkdirSync(dirname(reportFile), { recursive: true });
  rmSync(reportFile, { force: true });
  const code = await script(name, args);
  try {
    return count(JSON.parse(readFileSync(reportFile, 'utf8')) as Report, code);
  } catch {
    process.stderr.write(`gate: ${name} left no report\n`);
    return broken;
  }
}
