import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runCommand } from '../../../src-cli/runCommand.ts';

/** The checkout, where the commands run. */
export const checkout = join(import.meta.dirname, '..', '..', '..');
export const firstStudy = join('resources', 'studies', 'first.overhang');
export const program = join(checkout, 'src-cli', 'overhang.ts');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, as the packaged application does. */
export async function overhang(...args: readonly string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const code = await runCommand(args, {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    cwd: checkout,
    resourcesDir: join(checkout, 'resources'),
  });
  return { code, ...written };
}

/** Runs the command line as a process of its own, as a user's shell would. */
export function spawned(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** Runs a shell line in which `$OVERHANG` stands for the command; a pipe fails as its first failing part does. */
export function shell(line: string): Ended {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, OVERHANG: `${process.execPath} ${program}` },
  });
  return { code: status, stdout, stderr };
}

/** A folder of its own for the files of one test. */
export function scratch(): {
  readonly folder: string;
  write(name: string, content: unknown): string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'overhang-cli-'));
  return {
    folder,
    write(name, content) {
      const file = join(folder, name);
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A study of the shipped dataset with these scenarios, the first one its reference. */
export function studyOf(
  scenarios: readonly { readonly id: string; readonly [field: string]: unknown }[],
  more: Readonly<Record<string, unknown>> = {},
): object {
  return {
    format: 'overhang.study',
    formatVersion: 1,
    id: 'test',
    title: 'Test',
    dataset: { id: 'overhang-2024', version: '1.0.0' },
    horizonQuarters: 40,
    referenceScenario: scenarios[0]!.id,
    scenarios: scenarios.map((scenario, color) => ({ name: scenario.id, color, levers: [], ...scenario })),
    ...more,
  };
}
