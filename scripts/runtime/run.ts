import { spawnSync } from 'node:child_process';
import { Refusal } from './announce.ts';

export interface RunOptions {
  readonly in?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What the user can do when the program fails. */
  readonly remedy: string;
}

/** Runs a program to its end and answers its output; a failure becomes one line with the program's last words. */
export function run(program: string, args: readonly string[], options: RunOptions): string {
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...options.env },
    ...(options.in === undefined ? {} : { cwd: options.in }),
  });
  if (done.status === 0) return done.stdout;
  const lastWords = (done.error?.message ?? done.stderr.trim().split('\n').at(-1) ?? '').slice(0, 300);
  throw new Refusal(
    `${program} ${args[0] ?? ''} failed (${lastWords || `exit ${done.status}`})`,
    options.remedy,
  );
}
