import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkout } from '../runtime/cacheFolder.ts';
import { broken, held, type Tally } from './tally.ts';

/** Runs an npm script of the checkout with its output passed on; answers its exit code. */
export function script(name: string, args: readonly string[] = []): number {
  const started = Date.now();
  process.stderr.write(`\ngate: ${name}\n`);
  const run = spawnSync('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: checkout,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = run.status ?? 1;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stderr.write(
    `gate: ${name} ${code === 0 ? 'passed' : `FAILED (exit ${code})`} after ${seconds} s\n`,
  );
  return code;
}

/** A check that holds or does not: one in the count. */
export function check(name: string): Tally {
  return script(name) === 0 ? held : broken;
}

/** A test runner that leaves a JSON report: each of its tests counts. */
export function tests<Report>(
  name: string,
  args: readonly string[],
  reportFile: string,
  count: (report: Report, exitCode: number) => Tally,
): Tally {
  mkdirSync(dirname(reportFile), { recursive: true });
  rmSync(reportFile, { force: true });
  const code = script(name, args);
  try {
    return count(JSON.parse(readFileSync(reportFile, 'utf8')) as Report, code);
  } catch {
    process.stderr.write(`gate: ${name} left no report\n`);
    return broken;
  }
}
